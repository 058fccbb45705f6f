import type { TemplateRun } from './report-template.ts'

/** The runs of each line of the Markdown. */
export function splitLines(runs: readonly TemplateRun[]): TemplateRun[][] {
  const lines: TemplateRun[][] = [[]]
  for (const run of runs) {
    if ('bind' in run) {
      lines.at(-1)?.push(run)
      continue
    }
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines
}

/** Joins the lines of a paragraph: Chinese without a space, two Latin words with one. */
export function joinLines(runs: readonly TemplateRun[]): TemplateRun[] {
  return runs
    .map((run) => ('bind' in run ? run : { ...run, text: joinText(run.text) }))
    .filter((run) => 'bind' in run || run.text !== '')
}

function joinText(text: string): string {
  return text.replace(/(?<=[\x21-\x7e])\s*\n\s*(?=[\x21-\x7e])/g, ' ').replace(/[ \t]*\n[ \t]*/g, '')
}
