import type { Figure } from '../reading.ts'
import { excludes } from './bounds.ts'
import type { Hint } from './check-arithmetic.ts'

/** The same thing told twice with two values: same words, verb, unit, kind, mood, period and set of places. */
export function checkRepeats(figures: readonly Figure[]): Hint[] {
  const first = new Map<string, Figure>()
  const hints: Hint[] = []
  for (const figure of figures) {
    if (figure.indicator.length < 4 || figure.of !== null || figure.kind === 'other') continue
    const { indicator, action, normalizedUnit, kind, modality, period, scope } = figure
    const key = JSON.stringify([indicator, action, normalizedUnit, kind, modality, period, scope])
    const before = first.get(key)
    if (!before) first.set(key, figure)
    else if (before.sentence.start !== figure.sentence.start && excludes(before, figure)) {
      const message = `“${indicator}”前后两处数值不同：${before.text}与${figure.text}。`
      hints.push({ kind: 'repeat', figures: [figure.start, before.start], message })
    }
  }
  return hints
}
