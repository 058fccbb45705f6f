import { readFile } from 'node:fs/promises'
import { findSpan, type Period } from '@dongjian/kernel/define'
import { refuse } from './refusals.ts'

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** A day that a person typed. */
export function givenDay(option: string, text: string): string {
  if (!isDay(text)) throw refuse('dayInvalid', { option, text })
  return text
}

export const givenDayOrNone = (option: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : givenDay(option, text)

export function givenPeriod(text: string): Period {
  if (!findSpan(text)) throw refuse('periodInvalid', { text })
  return text
}

export function givenCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw refuse('numberInvalid', { option, text })
  return Number(text)
}

export function givenYear(option: string, text: string | undefined): number {
  if (text === undefined || !/^20\d{2}$/.test(text)) throw refuse('yearInvalid', { option, text: text ?? '' })
  return Number(text)
}

/** A port; 0 lets the system choose a free one. */
export function givenPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw refuse('portInvalid', { text })
  return Number(text)
}

export function givenPairs(option: string, pairs: Readonly<Record<string, string>> = {}): Record<string, string> {
  for (const [name, value] of Object.entries(pairs))
    if (value === '') throw refuse('pairInvalid', { option, text: name })
  return { ...pairs }
}

export async function givenFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw refuse('fileNotFound', { file })
  }
}
