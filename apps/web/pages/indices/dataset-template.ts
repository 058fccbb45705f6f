import type { IndexModelDetail } from '@dongjian/server/contract'
import { quoted } from '../../charts/chart-table.ts'

/** The headings of a table of all counties that a model can be run with; what is divided is given undivided. */
export function templateText(elements: IndexModelDetail['elements']): string {
  const indicators = elements.filter(({ unit }) => unit !== null)
  const headings = indicators.map(({ name, unit, denominator }) =>
    denominator === null && unit ? `${name}（${unit}）` : name,
  )
  const denominators = new Set(indicators.flatMap(({ denominator }) => denominator ?? []))
  return `${['区划代码', '名称', '设区市', '年度', ...headings, ...denominators].map(quoted).join(',')}\r\n`
}
