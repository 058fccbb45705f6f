import type { Program } from '../core/program.ts'
import { buildProgram } from '../program.ts'
import { facts, parameters } from './schema.ts'

/** A program over the facts of `schema.ts`, one definition for each name. */
export function programOfTexts(texts: Readonly<Record<string, string>>): Program {
  const definitions = Object.entries(texts).map(([name, text]) => ({ name, text }))
  const built = buildProgram({ facts, parameters, definitions })
  if (!built.program) throw new Error(built.faults.map(({ message }) => message).join('\n'))
  return built.program
}
