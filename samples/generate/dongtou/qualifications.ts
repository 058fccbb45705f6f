import { registers } from '@dongjian/domains/definitions'
import { personName } from '../names.ts'
import { drawFor, termEnd } from '../random.ts'
import { sheet, type Row } from '../row.ts'
import { firms } from './organizations.ts'

type Qualification = Row<typeof registers.qualifications>
type Kind = NonNullable<Qualification['kind']>

const draw = drawFor('qualifications')
const order = draw.shuffle(firms.map((_, i) => i))

const certificateDays: Readonly<Record<number, string>> = { 2021: '2021-12-16', 2022: '2022-12-24', 2023: '2023-12-08' }

const sectors = {
  两菜一鱼: '生物与新医药',
  电子电器: '先进制造与自动化',
  医药化工: '生物与新医药',
  新能源新材料: '新材料',
} as const

const highTechOf: Readonly<Record<number, { first: readonly number[]; renewed: readonly number[] }>> = {
  2021: { first: [20, 21, 22, 23], renewed: [0, 18, 36] },
  2022: { first: [24, 25, 26, 27], renewed: [1, 19, 37, 48, 49] },
  2023: { first: [28, 29, 2, 38, 50], renewed: [3, 30, 39, 51] },
}

function highTech(year: number): Qualification[] {
  const { first, renewed } = highTechOf[year]!
  return [...first, ...renewed].map((at, i) => {
    const recognizedOn = certificateDays[year]!
    return {
      number: `GR演示${year}-${String(i + 1).padStart(3, '0')}`,
      organization: firms[at]!.name,
      kind: 'highTech',
      recognition: i < first.length ? 'first' : 'renewed',
      year,
      batch: `${year}年第${i % 2 === 0 ? '一' : '二'}批`,
      sector: sectors[firms[at]!.chain],
      appliedOn: draw.workday(`${year}-06-20`, `${year}-08-10`),
      recommendedBy: '区科技局',
      publicNoticeOn: draw.workday(`${year}-11-01`, `${year}-11-15`),
      recognizedOn,
      validUntil: termEnd(recognizedOn, 3),
      authority: '省认定机构（演示）',
      paperNumber: `演示高企〔${year}〕${i % 2 === 0 ? 5 : 9}号`,
      score: `${draw.whole(710, 912) / 10}`,
      leader: personName(at),
      status: 'valid',
    }
  })
}

const applied = [4, 31, 40, 52, 5, 32, 41].map((at, i): Qualification => ({
  number: `申报演示2024-${String(i + 1).padStart(3, '0')}`,
  organization: firms[at]!.name,
  kind: 'highTech',
  recognition: 'first',
  year: 2024,
  sector: sectors[firms[at]!.chain],
  appliedOn: draw.workday('2024-04-15', '2024-05-17'),
  status: 'applied',
}))

const listed = (kind: Kind, prefix: string, year: number, at: readonly number[], of: (i: number) => Qualification) =>
  at.map((firm, i): Qualification => ({
    number: `${prefix}${year}-${String(i + 1).padStart(3, '0')}`,
    organization: firms[firm]!.name,
    kind,
    recognition: 'first',
    year,
    sector: sectors[firms[firm]!.chain],
    status: 'valid',
    ...of(i),
  }))

const provinceTech = (year: number, at: readonly number[], recognizedOn: string): Qualification[] =>
  listed('provinceTech', '省科小演示', year, at, () => ({
    recognizedOn,
    authority: '省科技厅',
    paperNumber: `演示省科小〔${year}〕2号`,
  }))

// The number of 入库 lapses on 31 March: a firm enters anew each year, and only its first entry is 首次.
function nationTech(year: number, at: readonly number[], before: readonly number[], days: readonly string[]) {
  return listed('nationTech', '入库演示', year, at, (i) => ({
    recognition: before.includes(at[i]!) ? 'renewed' : 'first',
    batch: `${year}年第${(i % days.length) + 1}批`,
    recognizedOn: days[i % days.length]!,
    validUntil: `${year + 1}-03-31`,
    authority: '省科技厅',
    score: `${draw.whole(620, 950) / 10}`,
    status: year < 2024 ? 'expired' : 'valid',
  }))
}

const entered = {
  2021: order.slice(0, 25),
  2022: order.slice(7, 37),
  2023: order.slice(10, 46),
  2024: order.slice(20, 38),
} as const

const centres: Qualification[] = [
  ...listed('cityCentre', '市研发中心演示', 2022, [18, 53], () => centre(2022)),
  ...listed('cityCentre', '市研发中心演示', 2023, [22, 39], () => centre(2023)),
  ...listed('provinceCentre', '省研发中心演示', 2023, [20], () => centre(2023)),
  ...listed('provinceInstitute', '省研究院演示', 2022, [36], () => ({
    recognizedOn: '2022-12-15',
    authority: '省科技厅',
  })),
  ...listed('cityCentre', '申报市研发中心演示', 2024, [19, 50], () => ({ appliedOn: '2024-05-08', status: 'applied' })),
  ...listed('provinceCentre', '申报省研发中心演示', 2024, [29], () => ({
    appliedOn: '2024-04-26',
    recommendedBy: '区科技局',
    status: 'recommended',
  })),
]
function centre(year: number): Qualification {
  return { recognizedOn: `${year}-11-28`, authority: '市科技局', paperNumber: `演示温科〔${year}〕40号` }
}

const rows: Qualification[] = [
  ...highTech(2021),
  ...highTech(2022),
  ...highTech(2023),
  ...applied,
  ...provinceTech(2021, order.slice(0, 8), '2021-12-02'),
  ...provinceTech(2022, order.slice(8, 19), '2022-12-05'),
  ...provinceTech(2023, order.slice(19, 33), '2023-12-04'),
  ...provinceTech(2024, order.slice(33, 36), '2024-04-18'),
  ...listed('provinceTech', '申报省科小演示', 2024, order.slice(36, 42), () => ({
    appliedOn: '2024-05-10',
    status: 'applied',
  })),
  ...nationTech(2021, entered[2021], order.slice(12, 25), ['2021-06-18', '2021-09-24']),
  ...nationTech(2022, entered[2022], entered[2021], ['2022-06-17', '2022-09-26', '2022-11-18']),
  ...nationTech(2023, entered[2023], entered[2022], ['2023-05-26', '2023-08-25', '2023-11-10']),
  ...nationTech(2024, entered[2024], entered[2023], ['2024-04-26', '2024-05-16']),
  ...centres,
]

export const qualificationSheet = sheet(registers.qualifications, rows)

/** The firms that were recognized so in a year: what next year's rewards are paid for. */
export const recognizedIn = (year: number, kind: Kind, recognition: 'first' | 'renewed'): string[] =>
  rows
    .filter((row) => row.year === year && row.kind === kind && row.recognition === recognition && row.recognizedOn)
    .map((row) => row.organization!)
