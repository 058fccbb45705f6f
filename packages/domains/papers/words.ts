import { dropWeightless, holdsUnseen } from '@dongjian/kernel/define'
import { refuse } from './refusals.ts'

/** A text as it is kept: line ends of one form, pages as lines, nothing that takes no room. Places count in it. */
export function wordsOf(text: string): string {
  const words = dropWeightless(text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n'))
  if (holdsUnseen(words)) throw refuse('paperUnreadable', {})
  return words
}
