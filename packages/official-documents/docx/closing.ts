import type { Annex, RedHead } from '../model/official-document.ts'
import { floatingBox } from './floating-box.ts'
import { characters, linePitch, sizes, typeArea, widthOf } from './measures.ts'
import { blankLines, paragraph } from './paragraph.ts'
import type { Layout } from './paragraph.ts'
import { words } from './runs.ts'
import { element } from './xml.ts'

/** 附件说明, one line below the body, on one page with its end and with the 署名; a single annex has no number. */
export function annexNote(annexes: readonly Annex[]): string {
  if (annexes.length === 0) return ''
  const numbered = annexes.length > 1
  const lines = annexes.map(({ title }, index) => {
    const head = `${index === 0 ? '附件：' : '　　　'}${numbered ? `${index + 1}.` : ''}`
    const hanging = characters(widthOf(head))
    return paragraph(
      { left: characters(2) + hanging, hanging, keepNext: true },
      words(`${head}${title.replaceAll('\n', '')}`),
    )
  })
  return blankLines(1, { keepNext: true }) + lines.join('')
}

/** 署名 over 成文日期, centred on one another, the date four characters in; room above for the seal. */
export function signature({ signature: name, date }: RedHead): string {
  // Both are centred in one box at the right edge, so that no font can move one against the other.
  const box = Math.max(widthOf(date) + 8, widthOf(name))
  const layout: Layout = { align: 'center', left: typeArea.width - characters(box) }
  return (
    blankLines(2, { keepNext: true }) +
    paragraph({ ...layout, keepNext: true }, words(name)) +
    paragraph(layout, words(date))
  )
}

const edge = { 'w:val': 'single', 'w:space': 0, 'w:color': '000000' }
const thick = { ...edge, 'w:sz': 8 }
const thin = { ...edge, 'w:sz': 6 }

/**
 * 版记 at the foot of the last page: 抄送 between lines of 0.35 and 0.25 mm, then 印发机关 and 印发日期, each one
 * character in. It stands in a box, since LibreOffice floats no table that is as wide as the type area.
 */
export function imprint({ copies, printedBy, printedOn }: RedHead): string {
  const look = { size: sizes.四号 }
  const inset = sizes.四号 * 10
  const send = `抄送：${copies ?? ''}。`
  const sendLayout: Layout = { left: inset * 4, right: inset, hanging: inset * 3, line: linePitch }
  const printLayout: Layout = { align: 'left', left: inset, tabAt: typeArea.width - inset, line: linePitch }
  const rows = [
    ...(copies === undefined ? [] : [paragraph(sendLayout, words(send, look))]),
    paragraph(printLayout, words(`${printedBy}\t${printedOn}印发`, look)),
  ]
  // Word does not measure a box before someone edits it, so its height is counted: lines, rules, and the last sign.
  const sendLines = copies === undefined ? 0 : Math.ceil((widthOf(send) - 3) / Math.floor(typeArea.width / inset - 5))
  const height = (sendLines + 1) * linePitch + 120
  const content = ruled(rows) + paragraph({ line: 20, before: 0, offGrid: true })
  const box = { name: '版记', id: 3, width: typeArea.width, height, content }
  return paragraph({ line: 20, before: 0, offGrid: true }, floatingBox({ ...box, atFoot: true }))
}

/** Rows between thick lines, a thin one between any two. */
function ruled(rows: readonly string[]): string {
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': typeArea.width, 'w:type': 'dxa' }),
    element('w:tblBorders', {}, element('w:top', thick), element('w:bottom', thick), element('w:insideH', thin)),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblCellMar',
      {},
      ...['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
    ),
  )
  const width = element('w:tcPr', {}, element('w:tcW', { 'w:w': typeArea.width, 'w:type': 'dxa' }))
  return element(
    'w:tbl',
    {},
    properties,
    element('w:tblGrid', {}, element('w:gridCol', { 'w:w': typeArea.width })),
    ...rows.map((row) => element('w:tr', {}, element('w:tc', {}, width, row))),
  )
}
