import { Exact } from '../exact-number.ts'
import type { Figure } from '../reading.ts'
import { boundsOf } from './bounds.ts'
import type { Hint } from './check-arithmetic.ts'

/** 其中: parts that together exceed their whole. Less than the whole is fine, for 其中 need not name all. */
export function checkParts(figures: readonly Figure[]): Hint[] {
  const byWhole = new Map<number, Figure[]>()
  for (const figure of figures) {
    if (figure.partOf === null) continue
    const parts = byWhole.get(figure.partOf)
    if (parts) parts.push(figure)
    else byWhole.set(figure.partOf, [figure])
  }
  const hints: Hint[] = []
  for (const [start, parts] of byWhole) {
    const whole = figures.find((each) => each.start === start)
    if (!whole) continue
    const most = boundsOf(whole).high
    const alone = parts.find((part) => boundsOf(part).low.gt(most))
    const least = parts.reduce((sum, part) => sum.plus(boundsOf(part).low), new Exact(0))
    if (!alone && least.lte(most)) continue
    const named = alone ? alone.text : parts.map((part) => part.text).join('、')
    const message = `其中项${named}${alone ? '' : '合计'}超过总数${whole.text}，请核对。`
    hints.push({ kind: 'parts', figures: [whole.start, ...parts.map((part) => part.start)], message })
  }
  return hints
}
