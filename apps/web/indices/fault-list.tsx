import { useState } from 'react'
import { Button } from '../controls/button.tsx'
import styles from './fault-list.module.css'

interface Fault {
  readonly where: string
  readonly message: string
  /** A hint does not hinder saving. */
  readonly severity?: 'refused' | 'hint'
}

/** A large file may have a fault in every line. */
const shown = 20

/** Every place that is wrong, and what about it. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const [limit, setLimit] = useState(shown)
  if (faults.length === 0) return null
  return (
    <div className={styles['faults']}>
      <ol>
        {faults.slice(0, limit).map(({ where, message, severity }) => (
          <li key={`${where} ${message}`}>
            <span className={styles['where']}>{where}</span>
            <span>
              {severity === 'hint' && '提示：'}
              {message}
            </span>
          </li>
        ))}
      </ol>
      {faults.length > limit && (
        <Button weight="text" onClick={() => setLimit(faults.length)}>
          还有 {faults.length - limit} 处
        </Button>
      )}
    </div>
  )
}
