import { Exact } from './exact-number.ts'
import type { Interval } from './reading.ts'

/** The place of the last non-zero digit of a printed number: 100 for 800, 10 for 40, 0.01 for 1.47. */
export function lastPlace(value: string): string {
  const digits = value.replace('-', '')
  const dot = digits.indexOf('.')
  const plain = digits.replace('.', '')
  let last = plain.length - 1
  while (last > 0 && plain[last] === '0') last -= 1
  const exponent = (dot < 0 ? plain.length : dot) - 1 - last
  return new Exact(10).pow(exponent).toFixed()
}

/** Words that make a printed number vague, each with what it admits. The one place where this is said. */
export const vagueWords = {
  above: [
    '余',
    '多',
    '餘',
    '几',
    '有余',
    '开外',
    '之多',
    '超',
    '超过',
    '突破',
    '逾',
    '超出',
    '首超',
    '首破',
    '首次突破',
    '突破了',
    '破',
    '高于',
    '多于',
    '大于',
    '力争突破',
    '力争超过',
    '累计超',
    '累计超过',
    '跨越',
    '跨上',
    '跃上',
    '迈上',
    '站上',
    '迈过',
    '跨过',
    '跨入',
    '历史性突破',
    '>',
  ],
  near: ['近', '接近', '将近', '累计近', '不到', '不足', '未满', '不满', '未超过'],
  atLeast: ['以上', '及以上', '不低于', '不少于', '不小于', '至少', '最少', '最低', '保底', '满', '力争达到', '≥'],
  atMost: ['以内', '以下', '及以下', '不超过', '不高于', '不多于', '不大于', '至多', '最多', '最高', '≤'],
  below: ['低于', '少于', '小于', '<'],
  about: ['来', '约', '大约', '大致', '大体', '大概'],
  roughly: ['左右', '上下'],
} as const

type Vagueness = keyof typeof vagueWords

const vaguenessOf = new Map<string, Vagueness>()
for (const kind of Object.keys(vagueWords) as Vagueness[])
  for (const word of vagueWords[kind]) vaguenessOf.set(word, kind)

/**
 * The values that a printed number admits, in the printed unit.
 * Without a vague word it is the number as rounded half up on its printed digits: 15.64 is [15.635, 15.645).
 * Source: the office's reading of vague words; u is the place of the last non-zero digit.
 * @param value exact decimal as printed
 * @param qualifier vague words joined by 、, or null; wishing words (力争) do not widen a value
 * @example intervalOf('800', '余') // { above: '800', below: '900' }
 */
export function intervalOf(value: string, qualifier: string | null): Interval {
  const number = new Exact(value)
  for (const word of qualifier?.split('、') ?? []) {
    const kind = vaguenessOf.get(word)
    if (kind === undefined) continue
    switch (kind) {
      case 'above':
        return { above: value, below: number.plus(lastPlace(value)).toFixed() }
      case 'near':
        return { atLeast: number.times('0.9').toFixed(), below: value }
      case 'atLeast':
        return { atLeast: value }
      case 'atMost':
        return { atMost: value }
      case 'below':
        return { below: value }
      case 'about':
        return { atLeast: number.times('0.95').toFixed(), atMost: number.times('1.05').toFixed() }
      case 'roughly':
        return { atLeast: number.times('0.9').toFixed(), atMost: number.times('1.1').toFixed() }
    }
  }
  const dot = value.indexOf('.')
  const half = new Exact(10).pow(dot < 0 ? 0 : dot + 1 - value.length).div(2)
  return { atLeast: number.minus(half).toFixed(), below: number.plus(half).toFixed() }
}

/** Whether a value in the printed unit lies in an interval. Both are exact decimals. */
export function isWithin(value: string, interval: Interval): boolean {
  const number = new Exact(value)
  if (interval.atLeast !== undefined && number.lt(interval.atLeast)) return false
  if (interval.above !== undefined && number.lte(interval.above)) return false
  if (interval.atMost !== undefined && number.gt(interval.atMost)) return false
  if (interval.below !== undefined && number.gte(interval.below)) return false
  return true
}
