import { Empty } from '../../../states/empty.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { ExplainFirm } from './explain-firm.tsx'
import { MovedNote } from './moved-note.tsx'
import { WhoAsks } from './who-asks.tsx'
import styles from './explain-tab.module.css'

/** What one firm gets under each clause, why, and what is missing. */
export default function ExplainTab() {
  const { view, year } = usePolicy()
  const asks = view.by === 'hand' || view.firm !== undefined
  return (
    <div className={styles['whole']}>
      <WhoAsks />
      <MovedNote />
      {asks ? (
        <ExplainFirm key={`${view.by ?? view.firm} ${year}`} />
      ) : (
        <Empty
          title="看哪一家能得多少"
          why="选一家企业，按台账逐条算；或者点“自己填”，不登记也能算一算，填的内容不保存。"
        />
      )}
    </div>
  )
}
