import type { IndexJob } from '@dongjian/server/contract'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { Button } from '../../../controls/button.tsx'
import { Failure } from '../../../states/failure.tsx'
import styles from './job.module.css'
import type { JobInHand } from './use-job.ts'

/** How far the work has come, with counts; it can be stopped. */
export function JobProgress({ job, lost, error, cancel }: Omit<JobInHand<never>, 'start' | 'starting'>) {
  if (error) return <Failure error={error} />
  if (lost) return <p className={styles['note']}>地址里的那次测算已经过期，请重新测算。</p>
  if (!job || job.state === 'done') return null
  if (job.state === 'failed') return <p role="alert">没有算成：{job.why ?? '原因不明，请重新测算'}</p>
  if (job.state === 'cancelled') return <p className={styles['note']}>已停止，算到{sayCount(job)}次；没有留下结果。</p>
  return (
    <div className={styles['progress']} role="status">
      <span>正在测算 {job.of > 0 ? `${sayCount(job)} 次` : '……'}</span>
      <progress aria-label="正在测算" {...(job.of > 0 ? { value: job.done, max: job.of } : {})} />
      <Button onClick={cancel}>停止</Button>
    </div>
  )
}

const sayCount = ({ done, of }: IndexJob): string => `${groupDigits(String(done))} / ${groupDigits(String(of))}`
