import { floatingBox } from './floating-box.ts'
import { lookOf, words } from './runs.ts'
import { margins, sizes, turnedSide, twips, typeArea } from './measures.ts'
import { paragraph } from './paragraph.ts'
import type { Layout } from './paragraph.ts'
import { element } from './xml.ts'

export type Side = 'odd' | 'even'

const look = { face: 'pageNumber', size: sizes.四号 } as const

/** — 1 —, one character in from the outer edge. */
export function pageNumber(side: Side): string {
  const field = element('w:fldSimple', { 'w:instr': ' PAGE ' }, element('w:r', {}, lookOf(look), '<w:t>1</w:t>'))
  const inset = sizes.四号 * 10
  const layout: Layout = side === 'odd' ? { align: 'right', right: inset } : { align: 'left', left: inset }
  return paragraph({ style: 'Footer', ...layout }, words('— ', look), field, words(' —', look))
}

/**
 * On a page that lies on its side the number stays where it is on the sheet (GB/T 9704-2012, 7.5): on the left
 * of the page as it is read, turned a quarter clockwise, 7 mm outside the type area.
 */
export function sidewaysPageNumber(side: Side): string {
  const width = twips(10)
  const box = floatingBox({
    name: '页码',
    id: side === 'odd' ? 1 : 2,
    width,
    height: typeArea.width,
    fromLeft: turnedSide - twips(7) - width / 2,
    fromTop: margins.binding,
    sideways: true,
    content: pageNumber(side),
  })
  return paragraph({ style: 'Footer' }, box)
}
