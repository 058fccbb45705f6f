/** One number as the address names it: `rd-projects.funding`, or `challenges.listed@2024` for another period. */
export interface FigureName {
  readonly code: string
  readonly period?: string
}

export const writeFigure = ({ code, period }: FigureName): string => (period === undefined ? code : `${code}@${period}`)

export function readFigure(text: string): FigureName {
  const [code = '', period] = text.split('@')
  return period === undefined ? { code } : { code, period }
}

export type Slice = Readonly<Record<string, string>>

export const writeSlice = (slice: Slice | undefined): string | undefined =>
  slice && Object.keys(slice).length > 0 ? new URLSearchParams(slice).toString() : undefined

export const readSlice = (text: string | undefined): Slice => Object.fromEntries(new URLSearchParams(text ?? ''))
