import type { ComparedClaim, Entitlement } from '@dongjian/server/contract'
import { isNegative, isZero, minus } from '../../../amount/decimal-sum.ts'
import { verdictWords, dueOf } from './verdicts.ts'
import { groupDigits } from '../../../amount/decimal-text.ts'

const reductions: Readonly<Record<NonNullable<Entitlement['reduced']>, string>> = {
  excluded: '在一票否决名单上',
  lowerOfTwo: '就高不重复',
  capped: '到每家年度上限',
}

/** In a few words; the page behind it has the rest. */
export function whyOf({ entitlement, verdict }: ComparedClaim): string {
  if (entitlement === null) return '不在当年核算的企业里'
  if (entitlement.reduced !== null) return reductions[entitlement.reduced]
  if (entitlement.outcome === '缺数据') return '缺数据'
  if (entitlement.outcome === '不符合') return '条件不符合'
  return verdict === 'agrees' ? '看依据' : '条件符合'
}

/** Paid less due, with its sign; nothing where either is not known or they agree. */
export function sayDifference(due: string | null, paid: string | null): string {
  if (due === null) return ''
  const difference = minus(paid ?? '0', due)
  if (isZero(difference)) return ''
  return (isNegative(difference) ? '−' : '+') + groupDigits(difference.replace('-', ''))
}

/** The rows as a table that Excel opens, in exact 元; what is not known stays empty. */
export function comparedTable(
  rows: readonly ComparedClaim[],
  { title, demo, clauses }: { title: string; demo: boolean; clauses: ReadonlyMap<string, string> },
): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = rows.map((row) =>
    [
      ...[row.firm.name, clauses.get(row.clause) ?? row.clause, verdictWords[row.verdict]].map(cell),
      dueOf(row) ?? '',
      row.paid ?? '',
      ...[whyOf(row), row.claim?.number ?? ''].map(cell),
    ].join(','),
  )
  const head = '企业,条款,结论,应得（元）,兑现（元）,为什么,兑现件'
  return [cell(title + (demo ? '（演示数据）' : '')), head, ...lines, ''].join('\r\n')
}
