import type { NumberKind } from './number-formats.ts'
import { refuse } from './refusals.ts'
import {
  columnNumber,
  dayOfSerial,
  dayOfStored,
  shortestDecimal,
  type Cell,
  type MergedArea,
  type SheetRow,
} from './workbook-cell.ts'
import { longestText } from './workbook-strings.ts'
import { attribute, createTagReader, decodeCellText } from './xml-tags.ts'

/** What the cells of a sheet refer to elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly numberKinds: readonly NumberKind[]
  readonly from1904: boolean
}

export interface SheetReader {
  readonly push: (piece: string) => void
  /** The rows that are complete since the last call. */
  take(): SheetRow[]
  /** Nothing more comes: refuses a sheet that broke off, since its last rows are missing. */
  end(): void
  /** Complete only after the last piece: they stand behind the rows. */
  readonly merges: MergedArea[]
  /** The last row that the file promises, if it says so. */
  readonly lastRow: number | undefined
}

interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string | undefined
  text: string
  formula: boolean
}

interface Progress {
  readonly context: CellContext
  readonly merges: MergedArea[]
  rows: SheetRow[]
  lastRow: number | undefined
  inData: boolean
  /** The whole sheet has been seen to its closing tag. */
  isClosed: boolean
  number: number
  hidden: boolean
  /** Of the last cell of the row, be it empty. */
  column: number
  cells: (Cell | undefined)[]
  cell: OpenCell | undefined
  /** Inside the reading of a Japanese text, which is no part of the cell's own. */
  phonetic: boolean
  collect: 'value' | 'text' | undefined
}

const maxColumns = 16_384
/** More of them are not read one by one by anybody. */
const mostMerges = 10_000
const maxRows = 1_048_576

// Rows and cells stand in their order: one that comes again would take the place of another.
function within(place: number, least: number, most: number): number {
  if (!Number.isInteger(place) || place < least || place > most) throw refuse('damaged', {})
  return place
}

/** Makes rows of the XML of a worksheet as it comes. */
export function createSheetReader(context: CellContext): SheetReader {
  const at: Progress = {
    context,
    merges: [],
    rows: [],
    lastRow: undefined,
    inData: false,
    isClosed: false,
    number: 0,
    hidden: false,
    column: 0,
    cells: [],
    cell: undefined,
    phonetic: false,
    collect: undefined,
  }
  const reader = createTagReader({
    open: (name, tag) => openTag(at, name, tag),
    close: (name) => closeTag(at, name),
    text(raw) {
      if (!at.cell || !at.collect) return
      if (at.collect === 'value') at.cell.value += raw
      else at.cell.text += raw
      if (at.cell.text.length + (at.cell.value?.length ?? 0) > longestText) throw refuse('damaged', {})
    },
  })
  return {
    push: reader.push,
    take() {
      const taken = at.rows
      at.rows = []
      return taken
    },
    end() {
      if (!at.isClosed) throw refuse('damaged', {})
    },
    merges: at.merges,
    get lastRow() {
      return at.lastRow
    },
  }
}

function openTag(at: Progress, name: string, tag: string): void {
  switch (name) {
    case 'row':
      // The place of a button is told in rows and columns too, behind the data.
      if (!at.inData) break
      at.number = within(Number(attribute(tag, 'r') ?? at.number + 1), at.number + 1, maxRows)
      at.hidden = isTrue(attribute(tag, 'hidden'))
      at.column = 0
      at.cells = []
      break
    case 'c':
      if (!at.inData) break
      at.cell = openCell(tag, at.column)
      at.column = at.cell.column
      break
    case 'f':
      if (at.cell) at.cell.formula = true
      break
    case 'v':
      if (at.cell) at.cell.value = ''
      at.collect = 'value'
      break
    case 't':
      at.collect = at.phonetic ? undefined : 'text'
      break
    case 'rPh':
      at.phonetic = true
      break
    case 'sheetData':
      at.inData = true
      break
    case 'mergeCell':
      if (at.merges.length < mostMerges) at.merges.push(readArea(attribute(tag, 'ref') ?? ''))
      break
    case 'dimension':
      at.lastRow = readArea(attribute(tag, 'ref') ?? '').toRow || undefined
      break
  }
}

function closeTag(at: Progress, name: string): void {
  switch (name) {
    case 'v':
    case 't':
      at.collect = undefined
      break
    case 'rPh':
      at.phonetic = false
      break
    case 'c': {
      const read = at.cell && at.inData ? readCell(at.cell, at.context) : undefined
      if (read) at.cells[at.cell!.column - 1] = read
      at.cell = undefined
      break
    }
    case 'row':
      if (at.inData && at.cells.length > 0) at.rows.push({ number: at.number, cells: at.cells, hidden: at.hidden })
      break
    case 'sheetData':
      at.inData = false
      break
    case 'worksheet':
      at.isClosed = !at.inData
      break
  }
}

const isTrue = (stored: string | undefined): boolean => stored === '1' || stored === 'true'

function openCell(tag: string, last: number): OpenCell {
  const address = attribute(tag, 'r')
  return {
    column: within(address === undefined ? last + 1 : columnNumber(address), last + 1, maxColumns),
    type: attribute(tag, 't') ?? 'n',
    style: Number(attribute(tag, 's') ?? -1),
    value: undefined,
    text: '',
    formula: false,
  }
}

function readCell(cell: OpenCell, context: CellContext): Cell | undefined {
  if (cell.type === 'inlineStr') return textCell(decodeCellText(cell.text))
  const stored = cell.value ?? ''
  if (stored === '') return cell.formula && cell.type !== 'str' ? { kind: 'uncalculated' } : undefined
  switch (cell.type) {
    case 's':
      return textCell(sharedText(stored, context))
    case 'str':
      return textCell(decodeCellText(stored))
    case 'b':
      return { kind: 'flag', value: isTrue(stored) }
    case 'e':
      return { kind: 'error', text: decodeCellText(stored) }
    case 'd':
      return {
        kind: 'date',
        day: dayOfStored(stored),
        hasTime: /T(?!00:00(:00(\.0+)?)?Z?$)/.test(stored),
      }
    default:
      return numberCell(stored, context.numberKinds[cell.style] ?? 'plain', context.from1904)
  }
}

function sharedText(stored: string, { strings }: CellContext): string {
  const text = strings[Number(stored)]
  if (text === undefined) throw refuse('damaged', {})
  return text
}

function numberCell(stored: string, kind: NumberKind, from1904: boolean): Cell | undefined {
  if (kind === 'date') {
    const serial = Number(stored)
    return { kind: 'date', day: dayOfSerial(serial, from1904), hasTime: serial % 1 !== 0 }
  }
  const decimal = shortestDecimal(stored)
  return decimal ? { kind: 'number', ...decimal, percent: kind === 'percent' } : textCell(decodeCellText(stored))
}

const errors = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
])

function textCell(text: string): Cell | undefined {
  if (text.trim() === '') return undefined
  return errors.has(text) ? { kind: 'error', text } : { kind: 'text', text }
}

function readArea(text: string): MergedArea {
  const [from = '', to = from] = text.replaceAll('$', '').split(':')
  const row = (address: string): number => Number(/\d+/.exec(address)?.[0] ?? 0)
  return { text, fromRow: row(from), toRow: row(to), fromColumn: columnNumber(from), toColumn: columnNumber(to) }
}
