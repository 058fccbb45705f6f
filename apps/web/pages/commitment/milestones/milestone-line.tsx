import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Milestone } from '@dongjian/server/contract'
import { useCountyCode } from '../../../address/use-address.ts'
import { useReading } from '../../../address/use-reading.ts'
import { recordQuery } from '../../../client/records.ts'
import { sayDay } from '../../../days/day-text.ts'
import { AcceptMilestone } from './accept-milestone.tsx'
import styles from './milestones-panel.module.css'
import { ReportMilestone } from './report-milestone.tsx'
import { SendBackMilestone } from './send-back-milestone.tsx'

export function MilestoneLine({ step, now }: { step: Milestone; now: boolean }) {
  const county = useCountyCode()
  const { id, name, dueOn, weight, statusText, reportedOn, reviewedOn, reviewer, evidence } = step
  return (
    <li>
      <div>
        <Link to="/$county/registers/$register/$record" params={{ county, register: 'milestones', record: id }}>
          {name}
        </Link>
        <p>
          应于{sayDay(dueOn)}完成{weight !== '1' && `，权重 ${weight}`}
          {reportedOn && `；${sayDay(reportedOn)}报完成`}
          {reviewedOn && `；${sayDay(reviewedOn)}审核通过${reviewer ? `（${reviewer}）` : ''}`}
        </p>
        {evidence && (
          <p>
            佐证：<a href={`/api/${county}/documents/${evidence.sha256}`}>{evidence.name || '原件'}</a>
          </p>
        )}
      </div>
      <div className={styles['state']}>
        <span>{statusText}</span>
        {now && step.status !== 'accepted' && <Act step={step} />}
      </div>
    </li>
  )
}

/** The next thing that can be done with it; the version is that of its own record. */
function Act({ step }: { step: Milestone }) {
  const record = useQuery(recordQuery(useReading(), 'milestones', step.id))
  if (!record.data) return null
  const old = { id: step.id, version: record.data.row.version }
  return step.status === 'awaited' ? (
    <ReportMilestone key={old.version} step={step} old={old} />
  ) : (
    <>
      <SendBackMilestone key={`back ${old.version}`} step={step} old={old} />
      <AcceptMilestone key={old.version} step={step} old={old} />
    </>
  )
}
