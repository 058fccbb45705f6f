/** An expected no: a code, its facts, and one sentence in Chinese that says what to do. Never a bug. */
export class Refusal extends Error {
  readonly code: string
  readonly status: RefusalStatus
  readonly facts: Readonly<Record<string, unknown>>
  constructor(code: string, status: RefusalStatus, sentence: string, facts: Readonly<Record<string, unknown>>) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.status = status
    this.facts = facts
  }
}

export type RefusalStatus = 'invalid' | 'notFound' | 'conflict' | 'forbidden' | 'tooLarge'

// Each sentence names the facts it needs; `never` lets a table hold sentences of different facts.
interface Saying {
  readonly status: RefusalStatus
  readonly say: (facts: never) => string
}

type FactsOf<S extends Saying> = Parameters<S['say']>[0]

/** A domain's refusals in one place: `const refuse = defineRefusals({ … }); throw refuse('code', facts)`. */
export function defineRefusals<const T extends Readonly<Record<string, Saying>>>(table: T) {
  return <C extends keyof T & string>(code: C, facts: FactsOf<T[C]>): Refusal => {
    const saying = table[code]!
    return new Refusal(code, saying.status, saying.say(facts), facts)
  }
}
