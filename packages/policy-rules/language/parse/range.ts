import type { Syntax } from '../syntax.ts'
import type { Reader } from './reader.ts'

/**
 * The rest of a range after `low ..`. A square bracket that opens after the upper end closes the range, `[1..10[`;
 * an upper end with a filter needs round brackets.
 */
export function closeRange(reader: Reader, start: number, low: Syntax, included: boolean): Syntax {
  const high = reader.rangeEnd(() => reader.sum())
  const ends = [']', ')', '['] as const
  const closing = ends.find((sign) => reader.take(sign))
  if (!closing) return reader.unexpected('区间没有结束，请补上“]”或“)”', 'unclosed')
  return reader.node(start, {
    kind: 'range',
    low: { value: low, included },
    high: { value: high, included: closing === ']' },
  })
}
