import { isNotFound, problemOf } from '../client/problem.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../icons/icon.tsx'
import styles from './failure.module.css'

/** What happened, what to do, and a number to quote. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const problem = problemOf(error)
  return (
    <div role="alert" className={styles['failure']}>
      <Icon name="alert" size={20} />
      <div>
        <p className={styles['message']}>{problem.message}</p>
        {problem.traceId && <p className={styles['trace']}>如需帮助，请报编号 {problem.traceId}</p>}
        {retry && !isNotFound(error) && <Button onClick={retry}>再试一次</Button>}
      </div>
    </div>
  )
}
