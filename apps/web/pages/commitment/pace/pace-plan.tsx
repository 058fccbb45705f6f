import type { PromiseDetail } from '@dongjian/server/contract'
import { useReading } from '../../../address/use-reading.ts'
import { sayDay } from '../../../days/day-text.ts'
import { Panel } from '../../../page/panel.tsx'
import { AdoptPace } from './adopt-pace.tsx'
import { ConfirmPace } from './confirm-pace.tsx'
import { GiveLagReason } from './give-lag-reason.tsx'
import { NodesTable } from './nodes-table.tsx'
import styles from './pace-plan.module.css'

/** The 节点计划: what it is, out of what it comes, who stands for it, and what else the last years would say. */
export function PacePlan({ promise }: { promise: PromiseDetail }) {
  const now = useReading().asKnownOn === undefined
  const { pace, paceBasis, paceConfirmedOn, nodes, light } = promise
  const behind = light === 'yellow' || light === 'red' || light === 'missed'
  return (
    <Panel
      title="节点计划"
      acts={
        now && (
          <div className={styles['acts']}>
            {pace && !paceConfirmedOn && <ConfirmPace promise={promise} />}
            {behind && <GiveLagReason promise={promise} />}
          </div>
        )
      }
    >
      <div className={styles['body']}>
        {pace === null ? (
          <p>还没有节点计划，亮不了灯：按季度写明应完成多少，不按直线推算。</p>
        ) : (
          <p>
            {paceBasis && `${paceBasis}。`}
            <span className={styles['soft']}>
              {paceConfirmedOn ? `${sayDay(paceConfirmedOn)}核定` : '还没有核定'}；节点过后宽限{promise.grace}个工作日。
            </span>
          </p>
        )}
        {pace !== null && nodes.length === 0 && <p>节点计划写的是“{pace}”，没有可以比较的数。</p>}
      </div>
      {nodes.length > 0 && <NodesTable promise={promise} />}
      <AdoptPace promise={promise} now={now} />
    </Panel>
  )
}
