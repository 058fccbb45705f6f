import { buildProgram, compileProgram, type Value } from '../index.ts'
import { Refusal } from './build-decision.ts'

const read = new Map<string, Value>()

/** The value of a FEEL text that reads no names: an input, or what is expected. */
export function readLiteral(text: string): Value {
  const known = read.get(text)
  if (known !== undefined) return known
  const definitions = [{ name: 'value', text }]
  const { program, faults } = buildProgram({ facts: {}, parameters: {}, definitions }, { mode: 'standard' })
  if (!program) throw new Refusal(`没有读懂“${text}”：${faults[0]?.message ?? ''}`)
  const value = compileProgram(program)({})['value'] ?? null
  read.set(text, value)
  return value
}
