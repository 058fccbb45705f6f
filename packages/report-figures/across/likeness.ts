import type { Figure } from '../reading.ts'

// Where these stand in one name only, the names are of different things: 省级…, 净…, 累计…, 规上….
const contrasting = new Set(
  '国省市县区镇乡街村级首净累新老城农进出规限大中小微男女内外一二三四五六七八九十前后上下总分均每户亩企个',
)
// 全区, 我县, 本市: whose it is goes without saying in a report of that place.
const ownPlace = /^(?:(?:全|我|本)(?:省|市|县|区|镇|街道|社会|年)?|区本级|县本级|市本级)/

/** The words of an indicator by which it is compared: without marks, spaces and the reporting place's own name for itself. */
export function comparedWords(indicator: string, canonical: (words: string) => string): string {
  const plain = indicator.replace(/[“”"《》（）()\s]/g, '')
  const bare = plain.replace(ownPlace, '')
  return canonical(bare.length >= 2 ? bare : plain)
}

/** How alike two names are, from 0 to 1: characters in common in the longer one; 0 when what differs sets them apart. */
export function likenessOf(left: string, right: string): number {
  if (left === right) return 1
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left]
  const rest = [...longer]
  let same = 0
  for (const character of shorter) {
    const at = rest.indexOf(character)
    if (at < 0) {
      if (contrasting.has(character)) return 0
      continue
    }
    rest.splice(at, 1)
    same += 1
  }
  return rest.some((character) => contrasting.has(character)) ? 0 : same / longer.length
}

const deeds: readonly [name: string, words: RegExp][] = [
  ['net', /净增/],
  ['new', /新|增加|增/],
  ['all', /累计/],
]

/** What a figure's verb says that it counts: what is new, all so far, or something done; 'stock' without a verb. */
export function deedOf({ action }: Figure): string {
  if (action === null || /^(?:达|有|拥有|现有|实现|完成|为)/.test(action)) return 'stock'
  return deeds.find(([, words]) => words.test(action))?.[0] ?? action
}

/** 投入资金 and 资金 may be one thing; 新增企业 and 企业 are not, nor 引进人才 and 培养人才. */
export function sameDeed(left: string, right: string): boolean {
  if (left === right) return true
  const counts = new Set(['net', 'new', 'all'])
  if (counts.has(left) || counts.has(right)) return false
  return left === 'stock' || right === 'stock' || left.includes(right) || right.includes(left)
}
