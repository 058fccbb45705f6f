import styles from '../page/mark.module.css'

type State = 'draft' | 'issued'

const words: Readonly<Record<State, string>> = { draft: '草案', issued: '已印发' }
const shapes: Readonly<Record<State, string>> = {
  draft: 'M3 13l1-3.5L10.5 3 13 5.5 6.5 12z',
  issued: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM5.5 8.25l1.75 1.75 3.25-3.5',
}

const colours: Readonly<Record<State, string>> = { draft: 'amber', issued: 'sea' }

/** Whether a version is in force or still being weighed: a word and a shape. */
export function StateMark({ state }: { state: State }) {
  return (
    <span className={`${styles['state']} ${styles[colours[state]]}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {words[state]}
    </span>
  )
}

/** Written for demonstration: nobody may take it for a paper of the county. */
export function SampleTag() {
  return <span className={`${styles['tag']} ${styles['amber']}`}>样本</span>
}
