import type { Simulated } from '@dongjian/server/contract'
import { useState } from 'react'
import { heightOf } from '../../../amount/decimal-text.ts'
import { Button } from '../../../controls/button.tsx'
import { Panel } from '../../../page/panel.tsx'
import type { Moved } from '../../../policies/policy-view.ts'
import { save } from '../../../charts/save-series.ts'
import { usePolicy } from '../policy-in-hand.ts'
import { changeTable, fewest, scaleOf } from './changes.ts'
import { FirmChange } from './firm-change.tsx'
import styles from './firm-changes.module.css'

interface Props {
  simulated: Simulated
  beside: string
  moved: Moved
}

/** Who gets more and who gets less, from zero: gains to the right, losses to the left, the largest first. */
export function FirmChanges({ simulated, beside, moved }: Props) {
  const { policy } = usePolicy()
  const [all, setAll] = useState(false)
  const { changes, winners, losers, year } = simulated
  const scale = scaleOf(changes.map(({ change }) => heightOf(change)))
  const shown = all ? changes : fewest(changes)
  const titled = { title: `${policy.edition}与${beside}比较，${year}年度`, demo: policy.demo }
  const acts = changes.length > 0 && (
    <Button
      weight="text"
      icon="exporting"
      onClick={() => save(`${titled.title}-企业增减.csv`, 'text/csv', changeTable(titled, changes))}
    >
      表格
    </Button>
  )
  return (
    <Panel title="谁多谁少" acts={acts}>
      {changes.length === 0 ? (
        <p className={styles['none']}>与{beside}相比，没有企业多得或少得。拖动参数，这里就有变化。</p>
      ) : (
        <ul className={styles['changes']} aria-label="企业增减">
          {shown.map((each) => (
            <FirmChange key={each.id} change={each} scale={scale} moved={moved} />
          ))}
        </ul>
      )}
      {shown.length < changes.length || all ? (
        <div className={styles['more']}>
          <Button weight="text" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '只看变化最大的' : `看全部 ${changes.length} 家`}
          </Button>
          {winners + losers > changes.length && <span>多得、少得各列变化最大的 20 家，其余在表外。</span>}
        </div>
      ) : null}
    </Panel>
  )
}
