import type { Judgement } from './judge.ts'

const verdicts = ['right', 'refused', 'wrong'] as const

/** How many cases of each folder are right, refused and wrong, and of all. */
export function tally(judgements: readonly Judgement[]): readonly string[] {
  const folders = [...new Set(judgements.map(({ folder }) => folder))]
  const line = (name: string, of: readonly Judgement[]): string => {
    const counts = verdicts.map((verdict) => `${verdict} ${of.filter((one) => one.verdict === verdict).length}`)
    return `${name}: ${counts.join(', ')}`
  }
  return [
    ...folders.map((name) =>
      line(
        name,
        judgements.filter(({ folder }) => folder === name),
      ),
    ),
    line('all', judgements),
  ]
}
