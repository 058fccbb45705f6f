import { isContext, isList, isNumber } from '../values/kind.ts'
import { equal } from '../values/equal.ts'
import type { Value } from '../index.ts'

/** Equal, with numbers within 1e-8, as far as the TCK rounds them. */
export function isClose(a: Value, b: Value): boolean {
  if (isNumber(a) && isNumber(b)) return a.minus(b).abs().lte('1e-8')
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => isClose(item, b[at] ?? null))
  if (isContext(a) && isContext(b)) {
    const entries = [...a.entries]
    return (
      entries.length === b.entries.size &&
      entries.every(([name, value]) => b.entries.has(name) && isClose(value, b.entries.get(name) ?? null))
    )
  }
  return isList(a) || isList(b) ? false : equal(a, b) === true
}
