import { registers } from '@dongjian/domains/definitions'
import { personName } from '../names.ts'
import { sheet, type Row } from '../row.ts'

type Talent = Row<(typeof registers)['talent-recognitions']>
const classes = ['d', 'e', 'e', 'e', 'd', 'c', 'f', 'f'] as const
const talent = (year: number, i: number): Talent => ({
  number: `RC${year}-${i + 1}`,
  person: `示才${year}-${i + 1}`,
  name: personName(i + (year % 10) * 9),
  class: classes[i]!,
  recognition: 'first',
  catalogue: '示例目录2021版',
  year,
  recognizedOn: `${year}-0${2 + i}-20`,
  organization: ['示例礁石', '示例潮汐', '示例贝母', '示例海燕'][i % 4]!,
  status: 'valid',
})

// Six of E and above in 2023 and two of F; five and one the year before.
export const talentSheet = sheet(registers['talent-recognitions'], [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => talent(2023, i)),
  ...[0, 1, 2, 3, 4, 6].map((i) => talent(2022, i)),
  talent(2024, 1),
])

type Selection = Row<(typeof registers)['plan-selections']>
const selection = (i: number, kind: Selection['kind']): Selection => ({
  number: `TZ-${i}`,
  plan: '示例市特支计划',
  level: 'city',
  kind,
  holder: kind === 'innovationTeam' ? `示例创新团队${i}` : personName(60 + i),
  organization: ['示例礁石', '示例贝母', '示例潮汐'][i % 3]!,
  year: 2023,
  selectedOn: '2023-12-12',
  paperNumber: '示例人才〔2023〕6号',
  status: 'selected',
})

export const planSheet = sheet(registers['plan-selections'], [
  selection(1, 'innovationExpert'),
  selection(2, 'innovationExpert'),
  selection(3, 'leadingTalent'),
  selection(4, 'leadingTalent'),
  selection(5, 'leadingTalent'),
  selection(6, 'innovationTeam'),
  selection(7, 'innovationTeam'),
])

type Posting = Row<(typeof registers)['commissioner-postings']>
const posting = (
  number: string,
  name: string,
  level: Posting['level'],
  kind: Posting['kind'],
  host: string,
): Posting => ({ number, name, level, kind, host, postedOn: '2022-09-01', endsOn: '2024-08-31', status: 'posted' })

export const postingSheet = sheet(registers['commissioner-postings'], [
  posting('TP-1', '示例茶学特派员团队', 'province', 'team', '示例海燕'),
  posting('TP-2', personName(70), 'city', 'individual', '示例石斑'),
  posting('TP-3', personName(71), 'city', 'individual', '示例贝母'),
  posting('TP-4', personName(72), 'city', 'individual', '示例松针'),
])

type Agreement = Row<typeof registers.agreements>
const deputy = (number: string, firm: string, signedOn: string): Agreement => ({
  number,
  name: `${firm}“科技副总”协议`,
  kind: 'techDeputy',
  firm,
  signedOn,
  startsOn: signedOn,
  conflictDeclared: true,
  status: 'inForce',
})

export const agreementSheet = sheet(registers.agreements, [
  deputy('FZ-1', '示例礁石', '2023-03-22'),
  deputy('FZ-2', '示例礁石', '2023-09-13'),
  deputy('FZ-3', '示例潮汐', '2023-06-07'),
  deputy('FZ-4', '示例渔火', '2022-11-02'),
])

type Result = Row<(typeof registers)['joint-results']>
const result = (number: string, name: string, kind: Result['kind'], host: string, expectedGain: string): Result => ({
  number,
  name,
  kind,
  host,
  posting: 'TP-1',
  startedOn: '2023-04-03',
  expectedGain,
  status: 'underway',
})

export const resultSheet = sheet(registers['joint-results'], [
  result('CX-1', '低糖茶饮', 'newProduct', '示例海燕', '310'),
  result('CX-2', '茶粉月饼馅', 'newProduct', '示例海燕', '220'),
  result('CX-3', '药材脱毒苗中试', 'pilot', '示例贝母', '2350'),
])

export const partnershipSheet = sheet<typeof registers.partnerships>(registers.partnerships, [
  {
    number: 'HZ-1',
    name: '示例农业大学校地合作协议',
    institution: '示例农业大学',
    party: '县科技局',
    signedOn: '2023-02-16',
    status: 'inForce',
  },
])

export const landedSheet = sheet<(typeof registers)['landed-firms']>(registers['landed-firms'], [
  { firm: '示例松针', partnership: 'HZ-1', sector: '中药材', establishedOn: '2023-05-11', status: 'operating' },
])
