import type { Figure, Reading } from '../reading.ts'
import { checkGrowth } from './growth.ts'
import { checkParts } from './parts.ts'
import { checkRepeats } from './repeats.ts'

export type HintKind = 'growth' | 'parts' | 'listLength' | 'share' | 'repeat'

/** Two places of one text that do not go together. A hint, not an error: bases are revised, words overlap. */
export interface Hint {
  kind: HintKind
  /** Starts of the figures concerned; the first is the one to look at. */
  figures: number[]
  /** One Chinese sentence for the person who drafts. */
  message: string
}

/**
 * Checks the arithmetic inside a text: growth against its base, parts against their whole, names listed against
 * the stated count, shares above 100 %, one indicator with two values. Printed numbers are taken as intervals,
 * so that what rounding or a vague word explains is no hint.
 * @example checkArithmetic(readReport('甲社、乙社和丙社等2家合作社获评。'))[0].kind // 'listLength'
 */
export function checkArithmetic(reading: Reading): Hint[] {
  const bySentence = new Map<number, Figure[]>()
  for (const figure of reading.figures) {
    const group = bySentence.get(figure.sentence.start)
    if (group) group.push(figure)
    else bySentence.set(figure.sentence.start, [figure])
  }
  const hints: Hint[] = []
  for (const figures of bySentence.values()) hints.push(...checkGrowth(figures), ...checkParts(figures))
  for (const figure of reading.figures) hints.push(...checkNames(figure), ...checkShare(figure))
  hints.push(...checkRepeats(reading.figures))
  return hints.toSorted((left, right) => left.figures[0]! - right.figures[0]!)
}

/** 等 may leave names out, so only more names than the count says are wrong. */
function checkNames(figure: Figure): Hint[] {
  const names = figure.names?.length ?? 0
  const counted = Number(figure.normalized)
  if (names < 2 || !Number.isInteger(counted) || names <= counted || figure.qualifier !== null) return []
  const message = `列举了${names}个名称，文中写的是${figure.text}，请核对名单或数量。`
  return [{ kind: 'listLength', figures: [figure.start], message }]
}

const wholes = ['占比', '比重', '占', '份额', '比例']

function checkShare(figure: Figure): Hint[] {
  if (figure.kind !== 'share' || figure.normalizedUnit !== '%' || Number(figure.normalized) <= 100) return []
  if (!wholes.some((word) => figure.indicator.includes(word))) return []
  return [{ kind: 'share', figures: [figure.start], message: `“${figure.indicator}”为${figure.text}，超过100%。` }]
}
