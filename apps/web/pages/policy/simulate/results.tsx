import type { Simulated } from '@dongjian/server/contract'
import type { Moved } from '../../../policies/policy-view.ts'
import { ClauseCounts } from './clause-counts.tsx'
import { CostPanel } from './cost-panel.tsx'
import { FirmChanges } from './firm-changes.tsx'
import { GroupBars } from './group-bars.tsx'
import styles from './results.module.css'

interface Props {
  simulated: Simulated
  /** The numbers shown are of where the sliders stood a moment ago. */
  waiting: boolean
  /** What it is put beside, in words. */
  beside: string
  moved: Moved
}

export function Results({ simulated, waiting, beside, moved }: Props) {
  return (
    <div className={styles['results']} aria-busy={waiting}>
      <CostPanel simulated={simulated} beside={beside} />
      <div className={styles['pair']}>
        <FirmChanges simulated={simulated} beside={beside} moved={moved} />
        <ClauseCounts simulated={simulated} />
      </div>
      <GroupBars simulated={simulated} />
    </div>
  )
}
