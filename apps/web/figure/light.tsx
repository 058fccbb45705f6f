import type { Light as Colour } from '@dongjian/server/contract'
import { lightWords } from '../promises/lights.ts'
import styles from './light.module.css'

const shapes: Readonly<Record<Colour, string>> = {
  green: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  yellow: 'M8 2 14.5 13.5h-13z',
  red: 'M2.5 2.5h11v11h-11z',
  missed: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
  done: 'M3 8.5 6.5 12 13 4.5',
  none: 'M3 8h10',
}

/** A light is a colour, a shape and a word, so that it is read without the colour. */
export function Light({ colour, wordless = false }: { colour: Colour; wordless?: boolean }) {
  return (
    <span className={`${styles['light']} ${styles[colour]}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[colour]} />
      </svg>
      <span className={wordless ? 'visually-hidden' : undefined}>{lightWords[colour]}</span>
    </span>
  )
}
