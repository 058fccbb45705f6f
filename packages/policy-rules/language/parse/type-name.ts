import { own } from '../../core/own.ts'
import type { Reader } from './reader.ts'

/** The name of a type after `instance of` or a parameter, with single spaces. */
export function readType(reader: Reader): string {
  const words: string[] = []
  for (let word = reader.word(); word !== '' && !after.has(word); word = reader.word()) {
    words.push(word)
    reader.at += word.length
  }
  // `date and time` holds a keyword, and so do the names of the durations.
  if (words.length === 0) reader.unexpected('这里应写类型的名称，例如 number')
  const name = words.join(' ')
  const longer = own(compound, name)
  if (longer !== undefined && reader.seesWord('and')) {
    const start = reader.at
    reader.takeWord('and')
    for (const word of longer.split(' ')) if (!reader.takeWord(word)) return back(reader, start, name)
    return `${name} and ${longer}`
  }
  if (reader.sees('<')) reader.fail('unsupported', '不支持带参数的类型，例如 list<number>')
  return name
}

function back(reader: Reader, start: number, name: string): string {
  reader.at = start
  return name
}

const after = new Set(['and', 'or', 'then', 'else', 'in', 'between', 'return', 'satisfies', 'instance'])
const compound: Readonly<Record<string, string>> = {
  date: 'time',
  days: 'time duration',
  years: 'months duration',
}
