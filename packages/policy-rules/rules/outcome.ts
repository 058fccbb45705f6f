import type { Explanations } from '../explain/explain.ts'
import type { Failure } from '../explain/explanation.ts'
import { isNumber } from '../values/kind.ts'
import type { Number34 } from '../values/number.ts'
import { amountName, conditionName, entitledName, type Condition, type Rule } from './rule.ts'

/** What a rule says of one firm. */
export interface Outcome {
  readonly verdict: '符合' | '不符合' | '缺数据'
  /** Only when 符合. */
  readonly amount: Number34 | null
  readonly conditions: readonly ConditionOutcome[]
  /** The facts without which there is no verdict or no amount. */
  readonly missing: readonly string[]
}

export interface ConditionOutcome extends Condition {
  readonly holds: boolean | null
  readonly failures: readonly Failure[]
  readonly missing: readonly string[]
}

/** Reads a rule's outcome from the explanations of a program that has its definitions. */
export function outcomeOf(rule: Rule, explanations: Explanations): Outcome {
  const conditions = rule.conditions.map((condition, at) => {
    const { value, failures, missing } = explanations.get(conditionName(rule, at))
    return { ...condition, holds: typeof value === 'boolean' ? value : null, failures, missing }
  })
  const entitled = explanations.get(entitledName(rule))
  const amount = explanations.get(amountName(rule))
  if (entitled.value === false) return { verdict: '不符合', amount: null, conditions, missing: [] }
  if (entitled.value === true && isNumber(amount.value)) {
    return { verdict: '符合', amount: amount.value, conditions, missing: [] }
  }
  return { verdict: '缺数据', amount: null, conditions, missing: amount.missing }
}
