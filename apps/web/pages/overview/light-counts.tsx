import type { Promised } from '@dongjian/server/contract'
import { Light } from '../../figure/light.tsx'
import styles from './light-counts.module.css'

const order = ['missed', 'red', 'yellow', 'green', 'done', 'none'] as const

export function LightCounts({ commitments }: { commitments: readonly Promised[] }) {
  const counts = order.map((colour) => ({ colour, count: commitments.filter(({ light }) => light === colour).length }))
  return (
    <ul className={styles['counts']} aria-label="各类进度的承诺数">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ colour, count }) => (
          <li key={colour}>
            <Light colour={colour} /> <strong>{count}</strong>
          </li>
        ))}
    </ul>
  )
}
