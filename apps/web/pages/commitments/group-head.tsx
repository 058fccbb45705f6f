import { LightCounts } from '../../promises/light-counts.tsx'
import type { BoardGroup } from '../../promises/board-groups.ts'
import { sayRolledUp } from '../../promises/promise-words.ts'
import { rollUpHere } from '../../promises/roll-up.ts'
import styles from './group-head.module.css'

/** The name of a group and what it comes to; a group of one light needs no counts. */
export function GroupHead({ group: { name, promises }, isLight }: { group: BoardGroup; isLight: boolean }) {
  const whole = rollUpHere(promises)
  return (
    <div className={styles['head']}>
      <strong>{name}</strong>
      <span title={sayRolledUp(whole)}>
        {promises.length} 项{whole.progress !== null && `，加权进度 ${whole.progress}%`}
        {whole.leftOut > 0 && `，未计入 ${whole.leftOut} 项`}
      </span>
      {!isLight && <LightCounts promises={promises} of={name} />}
    </div>
  )
}
