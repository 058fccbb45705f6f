import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import type { Value } from '../values/value.ts'
import { booleanResult, numberResult, stringResult } from './result.ts'
import { signature, type Builtin } from './signature.ts'

const pair = (run: (text: string, match: string) => Value) => (args: readonly Value[]) =>
  run(args[0] as string, args[1] as string)

/** Positions count characters, not UTF-16 units; from the end when negative. */
function substring([text, start, length]: readonly Value[]): Value {
  const characters = [...(text as string)]
  const from = (start as Number34).trunc().toNumber()
  const count = length === undefined ? Infinity : (length as Number34).trunc().toNumber()
  if (from === 0 || Math.abs(from) > characters.length || count < 1) {
    throw new Unsupported('substring 的位置或长度超出了文字')
  }
  const first = from > 0 ? from - 1 : characters.length + from
  return characters.slice(first, first + count).join('')
}

function before(text: string, match: string): string {
  const at = text.indexOf(match)
  return at < 0 ? '' : text.slice(0, at)
}

function after(text: string, match: string): string {
  const at = text.indexOf(match)
  return at < 0 ? '' : text.slice(at + match.length)
}

function join([list, delimiter]: readonly Value[]): Value {
  const items = (list as readonly Value[]).filter((item) => item !== null)
  if (!items.every((item) => typeof item === 'string')) return null
  return items.join(typeof delimiter === 'string' ? delimiter : '')
}

// Letters whose case depends on the language or on the place in a word.
function cased(change: (text: string) => string) {
  return ([text]: readonly Value[]): Value => {
    const changed = change(text as string)
    if (/[ıİßΣς]/u.test(text as string)) throw new Unsupported('这些字母的大小写与语言有关')
    return changed
  }
}

const twoStrings = 'string: string, match: string'

export const strings: readonly Builtin[] = [
  {
    name: 'substring',
    signatures: [signature('string: string, start position: number, length?: number', stringResult, substring)],
  },
  {
    name: 'string length',
    signatures: [signature('string: string', numberResult, ([text]) => lengthOf(text as string))],
  },
  {
    name: 'upper case',
    signatures: [
      signature(
        'string: string',
        stringResult,
        cased((text) => text.toUpperCase()),
      ),
    ],
  },
  {
    name: 'lower case',
    signatures: [
      signature(
        'string: string',
        stringResult,
        cased((text) => text.toLowerCase()),
      ),
    ],
  },
  { name: 'substring before', signatures: [signature(twoStrings, stringResult, pair(before))] },
  { name: 'substring after', signatures: [signature(twoStrings, stringResult, pair(after))] },
  {
    name: 'contains',
    signatures: [
      signature(
        twoStrings,
        booleanResult,
        pair((text, match) => text.includes(match)),
      ),
    ],
  },
  {
    name: 'starts with',
    signatures: [
      signature(
        twoStrings,
        booleanResult,
        pair((text, match) => text.startsWith(match)),
      ),
    ],
  },
  {
    name: 'ends with',
    signatures: [
      signature(
        twoStrings,
        booleanResult,
        pair((text, match) => text.endsWith(match)),
      ),
    ],
  },
  { name: 'string join', signatures: [signature('list: list, delimiter?: string|null', stringResult, join)] },
]

function lengthOf(text: string): Value {
  return new Number34([...text].length)
}
