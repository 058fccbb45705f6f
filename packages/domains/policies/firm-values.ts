import { parseDate, parseNumber, type FactSchema, type Value } from '@dongjian/policy-rules'
import { allFacts } from './facts.ts'
import { refuse } from './refusals.ts'

/** Facts of one firm as texts, by name; a fact that is missing is null or left out. */
export type FactTexts = Readonly<Record<string, string | null>>

/** The facts as values. Refuses an unknown fact and a text that is not of its kind, with what to write. */
export function valuesOf(facts: FactTexts): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, text]) => {
      const schema = allFacts[name]
      if (!schema) throw refuse('factUnknown', { name, known: Object.keys(allFacts) })
      return text === null ? [] : [[name, valueOf(name, text, schema)]]
    }),
  )
}

function valueOf(name: string, text: string, { type, choices }: FactSchema): Value {
  switch (type.kind) {
    case 'number':
      if (!/^-?\d{1,13}(\.\d{1,2})?$/.test(text))
        throw refuse('factWrong', { name, text, like: '数字，如 600000 或 0.5' })
      return parseNumber(text)
    case 'boolean':
      if (!yes.has(text) && !no.has(text)) throw refuse('factWrong', { name, text, like: '“是”或“否”' })
      return yes.has(text)
    case 'date': {
      const date = parseDate(text)
      if (date === null) throw refuse('factWrong', { name, text, like: '日期，如 2023-05-06' })
      return date
    }
    default:
      if (choices && !choices.includes(text)) throw refuse('factWrong', { name, text, like: choices.join('、') })
      return text
  }
}

const yes = new Set(['是', 'true'])
const no = new Set(['否', 'false'])
