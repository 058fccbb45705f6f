import type { Panel } from '../data/panel.ts'
import type { Model } from '../model/model.ts'
import { runIndex } from '../run/run-index.ts'
import { known, periodOf } from './period.ts'
import { compileWithUsedWeights, topElement, topScores } from './top.ts'

/** The index without one of its elements. */
export interface Removal {
  readonly removed: string
  /** By unit in the panel's order; null without a score. */
  readonly scores: readonly (number | null)[]
  readonly ranks: readonly (number | null)[]
  /** How far places move, over the units with a place both times; null where no unit has one. */
  readonly meanShift: number | null
  readonly maxShift: number | null
}

/**
 * The index without each element of a level, one at a time: its weight becomes 0, all other weights as used, as COINr's
 * remove_elements does. A parent that has no other child has no score then, and counts as missing. Refuses what
 * `runIndex` refuses, and a level that is not below the top.
 */
export function removeEach(
  model: Model,
  panel: Panel,
  { level, period }: { readonly level: number; readonly period: string },
): readonly Removal[] {
  const top = topElement(model)
  const { from, to } = periodOf(panel, period)
  const elements = model.elements.filter((element) => element.level === level && element.code !== top.code)
  if (elements.length === 0) throw new RangeError(`第${level}层没有可以去掉的指标，层次从 1 到${top.level - 1}`)
  const nominal = runIndex(model, panel)
  const before = topScores(nominal).rank
  const compiled = compileWithUsedWeights(nominal)
  return elements.map(({ code: removed }) => {
    const { top: score, rank } = compiled.regenerate({ weights: { [removed]: 0 } })
    const shifts = Array.from(rank.slice(from, to), (place, at) => Math.abs(place - (before[from + at] ?? NaN)))
    const moved = shifts.filter((shift) => !Number.isNaN(shift))
    return {
      removed,
      scores: Array.from(score.slice(from, to), known),
      ranks: Array.from(rank.slice(from, to), known),
      meanShift: moved.length === 0 ? null : moved.reduce((sum, shift) => sum + shift, 0) / moved.length,
      maxShift: moved.length === 0 ? null : Math.max(...moved),
    }
  })
}
