import { holdsUnseen } from '../define/index.ts'

/** What is wrong with a cell or a row, and what to write instead: two half sentences for the person who filled it. */
export interface Fault {
  readonly code: FaultCode
  readonly what: string
  readonly advice: string
}

export type FaultCode =
  | 'columnUnknown'
  | 'columnMissing'
  | 'columnTwice'
  | 'columnWithoutHeading'
  | 'unitWrong'
  | 'unitMissing'
  | 'headingMissing'
  | 'sheetUnknown'
  | 'sheetHidden'
  | 'rowsHidden'
  | 'rowNearlyEmpty'
  | 'mergedCells'
  | 'sheetTooWide'
  | 'formulaError'
  | 'formulaUncalculated'
  | 'numberInvalid'
  | 'unitInCell'
  | 'tooPrecise'
  | 'tooLarge'
  | 'digitsLost'
  | 'dateInvalid'
  | 'yearInvalid'
  | 'periodInvalid'
  | 'textInvalid'
  | 'textTooLong'
  | 'scheduleInvalid'
  | 'choiceUnknown'
  | 'flagUnknown'
  | 'creditCodeInvalid'
  | 'regionCodeUnknown'
  | 'required'
  | 'neededInStatus'
  | 'ruleBroken'
  | 'confirmationNeeded'
  | 'referenceUnknown'
  | 'referenceAmbiguous'
  | 'documentUnknown'
  | 'documentAmbiguous'
  | 'keyTwice'
  | 'statusUnknown'

/** A fault with its place. `cell` is missing when the whole sheet is meant. */
export interface Problem extends Fault {
  readonly sheet: string
  readonly row: number | null
  /** Such as C17. */
  readonly cell: string | null
}

export const fault = (code: FaultCode, what: string, advice: string): Fault => ({ code, what, advice })

/** What a person may be shown of a text that was never checked: nothing that PostgreSQL refuses or that hides the rest. */
export const withoutUnseen = (text: string): string =>
  holdsUnseen(text) ? [...text].filter((sign) => !holdsUnseen(sign)).join('') : text

/** Long texts are shown shortened: the person sees the cell itself. */
export const quote = (text: string): string => {
  const signs = [...text.replace(/\s+/g, ' ')]
  return `“${signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('')}”`
}
