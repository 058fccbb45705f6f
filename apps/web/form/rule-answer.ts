import { problemOf } from '../client/problem.ts'

interface RuleAnswer {
  /** By field name, what the server says of it. */
  readonly faults: Readonly<Record<string, string>>
  readonly count: number
  /** It only looks wrong: the writer may confirm it. */
  readonly asks: boolean
}

const none: RuleAnswer = { faults: {}, count: 0, asks: false }

/** What a refusal says of single fields, so that it can stand beside them. */
export function sayAnswer(error: unknown): RuleAnswer {
  if (!error) return none
  const { code, facts } = problemOf(error)
  const broken = code === 'ruleBroken' ? facts['faults'] : code === 'confirmationNeeded' ? facts['asks'] : undefined
  if (!Array.isArray(broken)) return none
  const found = broken as readonly { readonly field: string; readonly what: string; readonly advice: string }[]
  const faults: Record<string, string> = {}
  for (const { field, what, advice } of found) {
    faults[field] = [faults[field], `${what}，${advice}`].filter(Boolean).join('；')
  }
  return { faults, count: found.length, asks: code === 'confirmationNeeded' }
}
