import type { OfficialDocument, RedHead } from '../model/official-document.ts'
import { characters, sizes, twips, typeArea, widthOf } from './measures.ts'
import { blankLines, paragraph } from './paragraph.ts'
import { words } from './runs.ts'

const red = 'FF0000'

/** What stands above the body. */
export function opening(document: OfficialDocument): string {
  return document.kind === 'meeting' ? meetingOpening(document) : redHeadOpening(document, redHeadOf(document))
}

/** The red head of a paper that has one. */
export function redHeadOf({ redHead }: OfficialDocument): RedHead {
  if (!redHead) throw new TypeError('a red-head paper needs its redHead')
  return redHead
}

export function title(text: string): string {
  return paragraph({ style: 'Title', offGrid: true }, words(text, { face: 'title', size: sizes.二号 }))
}

function salutation(text: string | undefined): string {
  return text === undefined ? '' : blankLines(1) + paragraph({}, words(text))
}

/** 会议材料: title, 题注 in brackets, office and name, 称谓 flush left. */
function meetingOpening({ title: name, note, office, person, salutation: greeting }: OfficialDocument): string {
  const soft = (text: string): string => paragraph({ align: 'center' }, words(text, { face: 'softHeading' }))
  const speaker = [office, person].filter((part) => part !== undefined && part !== '').join('　')
  return [
    title(name),
    note === undefined ? '' : soft(`（${note}）`),
    speaker === '' ? '' : soft(speaker),
    salutation(greeting),
  ].join('')
}

/** GB/T 9704-2012, 7.2: 发文机关标志, 文号 two lines below, a red line 4 mm below it. */
function redHeadOpening(document: OfficialDocument, { issuer, number, signer, to }: RedHead): string {
  return [
    issuerMark(issuer),
    blankLines(2),
    numberLine(number, signer),
    blankLines(2),
    title(document.title),
    blankLines(1),
    paragraph({}, words(`${to}：`)),
  ].join('')
}

/** Its upper edge is 35 mm below that of the type area; as large as the width allows. */
function issuerMark(issuer: string): string {
  const points = Math.min(60, Math.floor(typeArea.width / 20 / widthOf(issuer)))
  const line = Math.round(points * 20 * 1.2)
  const overhang = Math.round(points * 20 * 0.1)
  const look = { face: 'title', size: points * 2, color: red } as const
  return paragraph({ align: 'center', before: twips(35) - overhang, line, offGrid: true }, words(issuer, look))
}

/** A paper that goes upwards has its number at the left and its signer at the right, one character in. */
function numberLine(number: string, signer: string | undefined): string {
  // 4 mm from the signs, of which the line's own height leaves about 2.
  const underline = { color: red, eighths: 18, space: 6 }
  if (signer === undefined) return paragraph({ align: 'center', underline }, words(number))
  const inset = characters(1)
  return paragraph(
    { align: 'left', tabAt: typeArea.width - inset, underline },
    words(`　${number}\t签发人：`),
    words(signer, { face: 'softHeading' }),
  )
}
