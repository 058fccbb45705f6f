import { readTyped } from './typed-number.ts'

/** What was typed, by fact, as it was typed. */
export type Typed = Readonly<Record<string, string>>

export const isWrong = (text: string, unit: string): boolean =>
  text.trim() !== '' && unit !== '' && readTyped(text) === undefined

/** The facts that can be read; an empty field says nothing, and one that is no number is not asked about. */
export const factsOfTyped = (typed: Typed, units: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => {
      const read = units.get(name) ? readTyped(text) : text.trim()
      return read ? [[name, read]] : []
    }),
  )
