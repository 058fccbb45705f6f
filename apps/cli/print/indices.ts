import type {
  Beside,
  BoundValue,
  ComparedEditions,
  DatasetBrief,
  IndexEdition,
  IndexEditionBrief,
  IndexIntervals,
  PublishedIndex,
  RanFiles,
  WhatIf,
} from '@dongjian/domains'
import { printPairs, printTable } from './table.ts'

const states = { draft: '草稿', reviewed: '已审核', published: '已发布' } as const
const score = (value: number | null): string => (value === null ? '—' : value.toFixed(1))
const place = (value: number | null, of?: number): string =>
  value === null ? '—' : `第${value}位${of === undefined ? '' : `（共${of}）`}`

interface Listed {
  readonly published: readonly PublishedIndex[]
  readonly models: readonly { readonly id: string; readonly name: string; readonly edition: string }[]
  readonly datasets: readonly DatasetBrief[]
  readonly editions: readonly IndexEditionBrief[]
}

/** What was published, and our own runs apart from it. */
export function sayListed({ published, models, datasets, editions }: Listed): string {
  const parts = [
    [
      '上级公布的指数',
      printTable(published, [
        { title: '评价年度', of: ({ year }) => year },
        { title: '数据年度', of: ({ dataYear }) => dataYear ?? '—' },
        { title: '指数', of: ({ value }) => value ?? '—', right: true },
        { title: '全省位次', of: (each) => each.place ?? '—', right: true },
        { title: '位次提升', of: ({ placeRise }) => placeRise ?? '—', right: true },
      ]),
    ],
    [
      '模型',
      printTable(models, [
        { title: '名称', of: ({ name }) => name },
        { title: '版本', of: ({ edition }) => edition },
        { title: '编号', of: ({ id }) => id },
      ]),
    ],
    [
      '各地数据',
      printTable(datasets, [
        { title: '名称', of: ({ name, simulated }) => `${name}${simulated ? '（模拟数据）' : ''}` },
        { title: '县（市、区）', of: ({ units }) => String(units), right: true },
        { title: '缺的格数', of: ({ missing }) => String(missing), right: true },
        { title: '编号', of: ({ id }) => id },
      ]),
    ],
    [
      '自测',
      printTable(editions, [
        { title: '名称', of: ({ title }) => title },
        { title: '状态', of: ({ state }) => states[state] },
        {
          title: '最近一年',
          of: ({ own }) => `${score(own.at(-1)?.score ?? null)}，${place(own.at(-1)?.place ?? null)}`,
        },
        { title: '编号', of: ({ id }) => id },
      ]),
    ],
  ] as const
  return parts.map(([title, table]) => `${title}\n${table}`).join('\n\n')
}

export function sayRun(
  edition: Pick<IndexEdition, 'id' | 'title' | 'state' | 'own' | 'simulated' | 'differences'> & {
    readonly bound: readonly BoundValue[]
    readonly beside: readonly Beside[]
  },
): string {
  const missing = edition.bound.filter(({ value }) => value === null)
  return printPairs([
    ['自测', `${edition.title}${edition.simulated ? '（模拟数据）' : ''}`],
    ['编号', edition.id],
    ['状态', states[edition.state]],
    ...edition.own.map((own) => [`${own.year}年`, `${score(own.score)}，${place(own.place, own.of)}`] as const),
    ...edition.beside.map(({ year, gap }) => [`${year}年差距`, gap] as const),
    ...missing.map(
      ({ label, periodText, completeness }) => ['缺数', `${label}${periodText}：${completeness.why ?? ''}`] as const,
    ),
    ...edition.differences.map((difference) => ['与原版不同', difference] as const),
  ])
}

export function sayRan({ model, standings, hints }: RanFiles): string {
  const tables = standings.map(({ year, units }) => {
    const table = printTable(units, [
      { title: '位次', of: (unit) => (unit.place === null ? '—' : String(unit.place)), right: true },
      { title: '名称', of: ({ name }) => name },
      { title: '得分', of: (unit) => (unit.score === null ? '—' : unit.score.toFixed(2)), right: true },
      { title: '说明', of: ({ why }) => why ?? '' },
    ])
    return `${year}年\n${table}`
  })
  return [model, ...tables, ...hints.map((hint) => `提示：${hint}`)].join('\n\n')
}

export function sayCompared({
  unit,
  before,
  after,
  from,
  to,
  change,
  parts,
  rise,
  differences,
  why,
}: ComparedEditions): string {
  const head = printPairs([
    ['县（市、区）', unit.name],
    ['由', `${before.title} ${from.year}年：${score(from.score)}，${place(from.place, from.of)}`],
    ['到', `${after.title} ${to.year}年：${score(to.score)}，${place(to.place, to.of)}`],
    ['得分变化', change === null ? '—' : signed(change)],
    [
      '位次',
      rise === null
        ? null
        : `${rise.places >= 0 ? '前移' : '后移'}${Math.abs(rise.places)}位，提升值居第${rise.place}位（共${rise.of}）`,
    ],
    ['说明', why],
  ])
  const kinds = {
    indicator: '指标',
    weight: '权重',
    presence: '有无数据',
    others: '其他县（市、区）',
    method: '方法',
  } as const
  const table = printTable(parts, [
    { title: '项目', of: ({ name }) => name },
    { title: '因为', of: ({ kind }) => kinds[kind] },
    { title: '原来', of: ({ was }) => was ?? '', right: true },
    { title: '现在', of: ({ now }) => now ?? '', right: true },
    { title: '影响', of: ({ effect }) => signed(effect), right: true },
  ])
  return [head, table, ...differences].join('\n\n')
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`

export function sayWhatIf({ unit, year, of, before, after, passed, passedBy, elements, why, mode }: WhatIf): string {
  const names = (units: WhatIf['passed']) => (units.length === 0 ? null : units.map(({ name }) => name).join('、'))
  const at = (standing: WhatIf['before']) =>
    mode === 'own' ? score(standing.score) : `${score(standing.score)}，${place(standing.place, of)}`
  const head = printPairs([
    [`${unit.name}${year}年`, at(before)],
    ['改了以后', at(after)],
    ['超过', names(passed)],
    ['被超过', names(passedBy)],
    ['说明', why],
  ])
  const table = printTable(elements, [
    { title: '得分有变动的', of: ({ name }) => name },
    { title: '原来', of: (element) => score(element.before), right: true },
    { title: '现在', of: (element) => score(element.after), right: true },
  ])
  return `${head}\n\n${table}`
}

export function sayIntervals({
  year,
  runs,
  seed,
  parameters,
  units,
  of,
}: IndexIntervals & { readonly of: number }): string {
  const head = printPairs([
    ['年度', year],
    ['测算', `${runs}次，种子${seed}`],
    ['放开', parameters.join('、')],
    ['有位次的', `${of}个`],
  ])
  const own = units.find((unit) => unit.own)
  const said = own
    ? `${own.name}：${place(own.place)}，十次里有九次在第${own.low ?? '—'}到${own.high ?? '—'}位之间`
    : ''
  const table = printTable(units, [
    { title: '位次', of: (unit) => (unit.place === null ? '—' : String(unit.place)), right: true },
    { title: '名称', of: ({ name, own: isOwn }) => `${name}${isOwn ? '（本地）' : ''}` },
    { title: '得分', of: (unit) => score(unit.score), right: true },
    { title: '区间', of: ({ low, high }) => `${low ?? '—'}—${high ?? '—'}`, right: true },
    { title: '中位', of: ({ median }) => String(median ?? '—'), right: true },
  ])
  return [head, said, table].filter((part) => part !== '').join('\n\n')
}
