import mark from '../../page/mark.module.css'
import { stateWords, type PassageState } from './passages.ts'

const shapes: Readonly<Record<PassageState, string>> = {
  open: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  confirmed: 'M3 8.5 6.5 12 13 4.5',
  setAside: 'M3 8h10',
}
const tones: Readonly<Record<PassageState, string>> = { open: 'amber', confirmed: 'sea', setAside: 'ink' }

/** A state is a shape and a word, so that it is read without its colour. */
export function StateMark({ state, wordless = false }: { state: PassageState; wordless?: boolean }) {
  return (
    <span className={`${mark['state']} ${mark[tones[state]]}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {!wordless && stateWords[state]}
    </span>
  )
}
