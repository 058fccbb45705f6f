import type { IndexEditionBrief } from '@dongjian/server/contract'
import { sayInstant } from '../days/day-text.ts'
import styles from '../page/mark.module.css'

/** Our own run: nobody may take it for what was published. */
export function OwnRunTag() {
  return <span className={`${styles['tag']} ${styles['sea']}`}>自测</span>
}

/** The other counties' values are made up. */
export function SimulatedTag() {
  return (
    <span className={`${styles['tag']} ${styles['amber']}`} title="其他县（市、区）为模拟数据，位次只供演示">
      模拟数据
    </span>
  )
}

type State = IndexEditionBrief['state']

const stateWords: Readonly<Record<State, string>> = { draft: '草稿', reviewed: '已审核', published: '已发布' }
const shapes: Readonly<Record<State, string>> = {
  draft: 'M3 13l1-3.5L10.5 3 13 5.5 6.5 12z',
  reviewed: 'M3.5 8.5 6.5 11.5 12.5 5',
  published: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM5.5 8.25l1.75 1.75 3.25-3.5',
}

const colours: Readonly<Record<State, string>> = { draft: 'amber', reviewed: 'ink', published: 'sea' }

/** How far an own run has come: a word and a shape. */
export function IndexStateMark({ state }: { state: State }) {
  return (
    <span className={`${styles['state']} ${styles[colours[state]]}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {stateWords[state]}
    </span>
  )
}

/** One edition among others of the same title: `2024年5月28日 09:05，草稿，…自测（2022—2023年）`. */
export const sayEdition = ({ title, state, madeAt }: Pick<IndexEditionBrief, 'title' | 'state' | 'madeAt'>): string =>
  [sayInstant(madeAt), stateWords[state], title].join('，')
