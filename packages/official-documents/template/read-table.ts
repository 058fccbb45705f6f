import type { ContainerDirective } from 'mdast-util-directive'
import type { ColumnAlign, TableBlock } from '../model/blocks.ts'
import { readRuns } from './inline-pieces.ts'
import type { Source } from './inline-pieces.ts'
import { splitLines } from './lines.ts'
import { spanOf } from './markdown.ts'
import type { TemplateRun } from './report-template.ts'

const ruler = /^\s*:?-{2,}:?\s*$/

/** `:::table[表题]{widths="2,3"}`, rows as `| 甲 | 乙 |`, the first row being the headings. */
export function readTable(node: ContainerDirective, source: Source): TableBlock<TemplateRun> | undefined {
  const { line } = spanOf(node)
  const label = node.children.find((child) => child.type === 'paragraph' && child.data?.['directiveLabel'] === true)
  const caption = label?.type === 'paragraph' ? readRuns(label.children, source) : []
  const rows = node.children
    .filter((child) => child !== label)
    .flatMap((child) => (child.type === 'paragraph' ? splitLines(readRuns(child.children, source)) : []))
    .map(splitCells)
  const rulerAt = rows.findIndex((row) => row.every((cell) => ruler.test(textOf(cell))))
  const aligns = rulerAt === 1 ? (rows[1] ?? []).map((cell) => alignOf(textOf(cell).trim())) : []
  const [head, ...body] = rows.filter((_, index) => index !== rulerAt)
  if (!head || body.length === 0) {
    source.faults.add(line, 'badTable', '表格至少要有一行表头和一行内容，每行写成“| 甲 | 乙 |”')
    return undefined
  }
  const uneven = body.filter((row) => row.length !== head.length).length
  if (uneven > 0) source.faults.add(line, 'badTable', `表格有${uneven}行的格数与表头不同`)
  const shares = readShares(node.attributes?.['widths'] ?? undefined, head.length, line, source)
  const columns = head.map((title, index) => ({ title, align: aligns[index] ?? 'left', share: shares[index] ?? 1 }))
  return { kind: 'table', caption, columns, rows: body }
}

function readShares(widths: string | undefined, count: number, line: number, source: Source): number[] {
  if (widths === undefined) return []
  const shares = widths.split(',').map(Number)
  if (shares.length !== count || shares.some((share) => !(share > 0))) {
    source.faults.add(line, 'badTable', `“widths”要有${count}个大于零的数，用半角逗号隔开`)
  }
  return shares
}

function alignOf(mark: string): ColumnAlign {
  if (!mark.endsWith(':')) return 'left'
  return mark.startsWith(':') ? 'center' : 'right'
}

function textOf(runs: readonly TemplateRun[]): string {
  return runs.map((run) => ('bind' in run ? '?' : run.text)).join('')
}

function splitCells(runs: readonly TemplateRun[]): TemplateRun[][] {
  const cells: TemplateRun[][] = [[]]
  for (const run of runs) {
    if ('bind' in run) {
      cells.at(-1)?.push(run)
      continue
    }
    for (const [index, text] of run.text.split('|').entries()) {
      if (index > 0) cells.push([])
      if (text.trim() !== '') cells.at(-1)?.push({ ...run, text: text.trim() })
    }
  }
  if (cells.at(0)?.length === 0) cells.shift()
  if (cells.at(-1)?.length === 0) cells.pop()
  return cells
}
