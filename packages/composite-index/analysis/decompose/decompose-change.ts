import type { Run } from '../../run/result.ts'
import { topElement } from '../top.ts'
import type { Change, Effect } from './change.ts'
import { endOf, type End } from './end.ts'
import { isSameMethod, runByMethodOf } from './method.ts'
import { splitTree } from './split-tree.ts'

export interface ChangeQuestion {
  readonly unit: string
  /** The period in the run before, and the one in the run after. */
  readonly from: string
  readonly to: string
}

/**
 * Why a unit's index has changed between two editions, or two periods of one (the same run twice): the effects of every
 * indicator, of weights, of scores that came or went and of the method add up to the change, and turning before and
 * after round only changes their signs.
 *
 * Each aggregate is split as its mean has it: arithmetic by midpoints (Bennet 1920), geometric by logarithmic means
 * (LMDI-I, Ang 2004), harmonic and generalised on their own scale, mean-min and mean-spread by the Aumann–Shapley value
 * of the minimum and by midpoints, Copeland pair by pair by Shapley values. Where the method differs, each edition is
 * also made by the other's method, and the mean of both ways counts.
 *
 * Refuses a unit without a score on either side, and editions whose data the other's method does not take.
 */
export function decomposeChange(before: Run, after: Run, { unit, from, to }: ChangeQuestion): Change {
  const [first, last] = [endOf(before, from, unit), endOf(after, to, unit)]
  const [old, now] = [scoreOf(first, unit, from), scoreOf(last, unit, to)]
  const effects = isSameMethod(before.model, after.model)
    ? splitTree(unit, first, last)
    : splitWithMethod(unit, first, last, { from, to })
  return { unit, before: old, after: now, change: now - old, effects: gather(effects) }
}

function splitWithMethod(unit: string, first: End, last: End, { from, to }: { from: string; to: string }): Effect[] {
  const newOfOld = endOf(runByMethodOf(first.run, last.run.model), from, unit)
  const oldOfNew = endOf(runByMethodOf(last.run, first.run.model), to, unit)
  const old = scoreOf(last, unit, to) - scoreOf(oldOfNew, unit, `${to}（按前一版的做法）`)
  const now = scoreOf(newOfOld, unit, `${from}（按后一版的做法）`) - scoreOf(first, unit, from)
  const halves = [...splitTree(unit, first, oldOfNew), ...splitTree(unit, newOfOld, last)]
  return [
    ...halves.map((effect) => ({ ...effect, effect: effect.effect / 2 })),
    { kind: 'method', code: null, effect: (old + now) / 2 },
  ]
}

function scoreOf(end: End, unit: string, period: string): number {
  const score = end.score(topElement(end.run.model).code)
  if (Number.isNaN(score)) throw new RangeError(`“${unit}”在${period}没有总分，不能分解它的变化`)
  return score
}

/** One line for each kind and element. */
function gather(effects: readonly Effect[]): readonly Effect[] {
  const lines = new Map<string, Effect>()
  for (const effect of effects) {
    const key = `${effect.kind} ${effect.code}`
    const line = lines.get(key)
    lines.set(key, line ? { ...line, effect: line.effect + effect.effect } : effect)
  }
  return [...lines.values()]
}
