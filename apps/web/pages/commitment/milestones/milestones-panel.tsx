import type { PromiseDetail } from '@dongjian/server/contract'
import { useReading } from '../../../address/use-reading.ts'
import { Panel } from '../../../page/panel.tsx'
import { Empty } from '../../../states/empty.tsx'
import { AddMilestone } from './add-milestone.tsx'
import { MilestoneLine } from './milestone-line.tsx'
import styles from './milestones-panel.module.css'

/** How a promise that no figure measures is seen to be done. */
export function MilestonesPanel({ promise }: { promise: PromiseDetail }) {
  const now = useReading().asKnownOn === undefined
  const { steps } = promise
  return (
    <Panel title="里程碑" acts={now && steps.length > 0 && <AddMilestone promise={promise} />}>
      {steps.length === 0 ? (
        <Empty title="还没有里程碑" why="没有数字可以衡量的承诺，拆成几个里程碑，审核通过才算办成。">
          {now && <AddMilestone promise={promise} />}
        </Empty>
      ) : (
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <MilestoneLine key={step.id} step={step} now={now} />
          ))}
        </ol>
      )}
    </Panel>
  )
}
