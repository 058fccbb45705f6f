import { registers } from '@dongjian/domains/definitions'
import { personName } from '../names.ts'
import { drawFor, termEnd } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms } from './organizations.ts'

type Talent = Row<(typeof registers)['talent-recognitions']>
type Class = NonNullable<Talent['class']>

const draw = drawFor('talents')

const about: Readonly<Record<Class, { title: string; article: string; degree: NonNullable<Talent['degree']> }>> = {
  a: { title: '正高级', article: '国际知名专家', degree: 'doctor' },
  b: { title: '正高级', article: '国家级人才计划入选者', degree: 'doctor' },
  c: { title: '正高级', article: '省级人才计划入选者', degree: 'doctor' },
  d: { title: '副高级', article: '市级人才计划入选者、博士副高', degree: 'doctor' },
  e: { title: '中级', article: '博士，或硕士满三年的企业骨干', degree: 'master' },
  f: { title: '助理级', article: '硕士，或高级技师', degree: 'master' },
}

let people = 0

/** First recognitions of a year, class by class: `{ d: 6, e: 14 }`. */
function recognize(year: number, of: Partial<Record<Class, number>>, until = `${year}-12-15`): Talent[] {
  const classes = Object.entries(of).flatMap(([level, count]) => Array.from({ length: count }, () => level as Class))
  return classes.map((level, i) => {
    const person = people++
    const firm = firms[(person * 11 + year) % firms.length]!
    const recognizedOn = draw.workday(`${year}-02-15`, until)
    return {
      number: `RC${year}-${String(i + 1).padStart(3, '0')}`,
      person: `洞才${String(person + 1).padStart(4, '0')}`,
      name: personName(person),
      class: level,
      recognition: 'first',
      catalogue: '市人才分类目录（演示2022版）',
      article: about[level].article,
      source: draw.pick(['introduced', 'introduced', 'cultivated']),
      year,
      recognizedOn,
      validUntil: termEnd(recognizedOn, 5),
      organization: firm.name,
      post: draw.pick(['研发总监', '研发工程师', '工艺工程师', '技术负责人', '质量主管']),
      birthYear: draw.whole(1974, 1995),
      degree: level === 'e' && i % 3 === 0 ? 'doctor' : about[level].degree,
      professionalTitle: about[level].title,
      chain: firm.chain,
      arrivedOn: draw.workday(`${year - 2}-06-01`, `${year}-01-31`),
      paperNumber: `演示洞人才〔${year}〕${Number(recognizedOn.slice(5, 7))}号`,
      status: 'valid',
    }
  })
}

const of2021 = recognize(2021, { d: 3, e: 12, f: 4 })
const of2022 = recognize(2022, { b: 1, c: 1, d: 4, e: 14, f: 6 })
export const of2023 = recognize(2023, { b: 1, c: 2, d: 6, e: 14, f: 9 })
const of2024 = recognize(2024, { d: 2, e: 5, f: 3 }, '2024-05-15')

/** The same person again in another class, or the same class looked at again: nobody new. */
function again(before: Talent, number: string, level: Class, recognition: 'promoted' | 'renewed', on: string): Talent {
  return {
    ...before,
    number,
    class: level,
    article: about[level].article,
    recognition,
    recognizedOn: on,
    year: Number(on.slice(0, 4)),
    validUntil: termEnd(on, 5),
  }
}
const repeated = [
  again(of2022[19]!, 'RC2023-T01', 'd', 'promoted', '2023-06-19'),
  again(of2022[21]!, 'RC2023-T02', 'e', 'promoted', '2023-09-25'),
  again(of2021[1]!, 'RC2023-F01', 'd', 'renewed', '2023-11-06'),
]

const gone = of2021.map((talent, i): Talent =>
  i === 7 ? { ...talent, endedOn: '2023-03-31', status: 'left' } : talent,
)

export const talentSheet = sheet(registers['talent-recognitions'], [
  ...gone,
  ...of2022,
  ...of2023,
  ...of2024,
  ...repeated,
])

type Selection = Row<(typeof registers)['plan-selections']>

const selection = (
  number: string,
  kind: Selection['kind'],
  holder: string,
  firm: number,
  more: Selection,
): Selection => ({
  number,
  plan: '瓯越特支计划',
  level: 'city',
  kind,
  holder,
  organization: firms[firm]!.name,
  year: 2023,
  ...more,
})
const selected: Selection = {
  appliedOn: '2023-06-12',
  selectedOn: '2023-12-22',
  supportUntil: '2026-12-21',
  authority: '市人才主管部门（演示）',
  paperNumber: '演示温人才〔2023〕11号',
  status: 'selected',
}

export const planSheet = sheet(registers['plan-selections'], [
  selection('TZ2023-01', 'innovationExpert', of2023[1]!.name!, 36, selected),
  selection('TZ2023-02', 'leadingTalent', of2023[3]!.name!, 18, selected),
  selection('TZ2023-03', 'innovationTeam', '示例海藻活性物校企合作团队', 1, {
    ...selected,
    teamKind: 'universityFirm',
  }),
  selection('TZ2023-04', 'youngTalent', of2023[12]!.name!, 51, { appliedOn: '2023-06-12', status: 'declined' }),
  selection('TZ2022-01', 'leadingTalent', of2022[0]!.name!, 48, {
    ...selected,
    year: 2022,
    appliedOn: '2022-06-20',
    selectedOn: '2022-12-15',
    supportUntil: '2025-12-14',
    paperNumber: '演示温人才〔2022〕9号',
  }),
  selection('TZ2024-01', 'innovationExpert', of2024[0]!.name!, 22, {
    year: 2024,
    appliedOn: '2024-05-09',
    status: 'applied',
  }),
])
