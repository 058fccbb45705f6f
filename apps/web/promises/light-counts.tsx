import type { Promised } from '@dongjian/server/contract'
import { Light } from '../figure/light.tsx'
import styles from './light-counts.module.css'
import { countLights } from './lights.ts'

export function LightCounts({ promises, of }: { promises: readonly Promised[]; of?: string }) {
  return (
    <ul className={styles['counts']} aria-label={`${of ?? ''}各类进度的承诺数`}>
      {countLights(promises).map(({ light, count }) => (
        <li key={light}>
          <Light colour={light} /> <strong>{count}</strong>
        </li>
      ))}
    </ul>
  )
}
