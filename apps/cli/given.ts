import { readFile } from 'node:fs/promises'
import { findSpan, holdsUnseen, tidyText, type Period } from '@dongjian/kernel/define'
import { refuse } from './refusals.ts'

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    text >= '0001' &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text)
  )
}

/** A day that a person typed. */
export function givenDay(option: string, text: string): string {
  if (!isDay(text)) throw refuse('dayInvalid', { option, text })
  return text
}

export const givenDayOrNone = (option: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : givenDay(option, text)

export function givenPeriod(text: string): Period {
  // Growth asks for the year before, and there is none before 1949.
  if (!findSpan(text) || text < '1950') throw refuse('periodInvalid', { text })
  return text
}

export function givenCount(option: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw refuse('numberInvalid', { option, text })
  return Number(text)
}

/** The folder behind --data: an empty one would be whatever folder one happens to stand in. */
export function givenFolder(text: string): string {
  if (text.trim() === '') throw refuse('folderUnsaid', {})
  return text
}

export function givenName(option: string, text: string): string {
  const name = tidyText(text)
  if (name === '' || name.length > 40 || /[\n\t]/.test(name) || holdsUnseen(name))
    throw refuse('nameInvalid', { option })
  return name
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
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EISDIR') throw refuse('fileUnreadable', { file, why: '这是文件夹，请给出里面的文件' })
    if (code === 'EACCES' || code === 'EPERM') throw refuse('fileUnreadable', { file, why: '没有权限' })
    throw refuse('fileNotFound', { file })
  }
}
