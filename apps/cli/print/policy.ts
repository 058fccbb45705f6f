import type { ExplainedFirm, Simulated } from '@dongjian/server/contract'
import { valueText } from './amount.ts'
import { printPairs, printTable } from './table.ts'

const reductions = { excluded: '列入一票否决名单', lowerOfTwo: '就高不重复', capped: '到了每家年度上限' } as const

/** What one firm gets, clause by clause, with what was read and what is missing. */
export function sayExplained({ firm, year, clauses, total }: ExplainedFirm): string {
  const parts = clauses.map((clause) => {
    const reduced = clause.reduced ? `（${reductions[clause.reduced]}，本条应得${valueText(clause.due, '元')}）` : ''
    const amount = clause.amount === null ? '' : `，${valueText(clause.amount, '元')}${reduced}`
    const conditions = clause.conditions.flatMap(({ says, met, reads, shortfalls }) => {
      const read = reads
        .map(({ name, value, unit }) => `${name} ${value ?? '缺'}${value === null ? '' : unit}`)
        .join('，')
      return [
        `    ${met === null ? '？' : met ? '✓' : '✗'} ${says}（${read}）`,
        ...shortfalls.map(
          ({ of, read: had, must, needed, unit, either }) =>
            `      ${either ? '或者：' : ''}${of} ${valueText(had, unit)}，${must}${valueText(needed, unit)}`,
        ),
      ]
    })
    const steps = clause.steps.map(({ text, value }) => `    ${text} = ${value ?? '缺'}`)
    const missing = clause.missing.length > 0 ? [`    缺：${clause.missing.join('、')}`] : []
    return [`${clause.article} ${clause.name}：${clause.outcome}${amount}`, ...conditions, ...steps, ...missing].join(
      '\n',
    )
  })
  return [`${firm.name}，${year}政策年度，共${valueText(total, '元')}`, ...parts].join('\n\n')
}

/** What it costs, and who gets more or less. */
export function saySimulated(simulated: Simulated): string {
  const { cost, baseline, budget, winners, losers, gained, lost, clauses, changes, firms } = simulated
  const head = printPairs([
    ['企业', `${firms}家`],
    ['要花', valueText(cost, '元')],
    ['原来', valueText(baseline, '元')],
    ['预算', budget === null ? null : valueText(budget, '元')],
    ['多得', `${winners}家，${valueText(gained, '元')}`],
    ['少得', `${losers}家，${valueText(lost, '元')}`],
  ])
  const byClause = printTable(clauses, [
    { title: '条款', of: ({ clause }) => clause },
    { title: '名称', of: ({ name }) => name },
    { title: '符合', of: ({ met }) => String(met), right: true },
    { title: '不符合', of: ({ unmet }) => String(unmet), right: true },
    { title: '缺数据', of: ({ unknown }) => String(unknown), right: true },
    { title: '金额', of: (clause) => valueText(clause.cost, '元'), right: true },
  ])
  const byFirm = printTable(changes, [
    { title: '企业', of: ({ name }) => name },
    { title: '原来', of: ({ before }) => valueText(before, '元'), right: true },
    { title: '现在', of: ({ after }) => valueText(after, '元'), right: true },
    { title: '增减', of: ({ change }) => valueText(change, '元'), right: true },
  ])
  return [head, byClause, byFirm].join('\n\n')
}
