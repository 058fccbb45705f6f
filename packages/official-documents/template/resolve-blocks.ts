import type { Block, Run } from '../model/blocks.ts'
import type { DocumentKind } from '../model/official-document.ts'
import type { Binding, TemplateBlock, TemplateRun } from './report-template.ts'

/** Answers each hole with the run that is printed there. */
export function resolveRuns(runs: readonly TemplateRun[], answer: (binding: Binding) => Run): Run[] {
  return runs.map((run): Run => {
    if (!('bind' in run)) return run
    return run.strong ? { ...answer(run.bind), strong: true } : answer(run.bind)
  })
}

/** The same for the blocks of one of the two papers, in the order of reading. */
export function resolveBlocks(
  blocks: readonly TemplateBlock[],
  kind: DocumentKind,
  answer: (binding: Binding) => Run,
): Block[] {
  const resolve = (runs: readonly TemplateRun[]): Run[] => resolveRuns(runs, answer)
  const inPaper = blocks.filter(({ only }) => only === undefined || only === kind)
  return inPaper.map(({ only: _, ...block }): Block => {
    if (block.kind !== 'table') return { ...block, runs: resolve(block.runs) }
    return {
      ...block,
      caption: resolve(block.caption),
      columns: block.columns.map((column) => ({ ...column, title: resolve(column.title) })),
      rows: block.rows.map((row) => row.map(resolve)),
    }
  })
}

/** Every hole of a template, in the order of reading, so that all of them can be computed at once. */
export function listBindings(runs: readonly TemplateRun[], blocks: readonly TemplateBlock[] = []): Binding[] {
  const all = [
    ...runs,
    ...blocks.flatMap((block) => {
      if (block.kind !== 'table') return block.runs
      return [...block.caption, ...block.columns.flatMap((column) => column.title), ...block.rows.flat(2)]
    }),
  ]
  return all.flatMap((run) => ('bind' in run ? [run.bind] : []))
}
