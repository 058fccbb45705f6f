import { Link } from '@tanstack/react-router'
import type { Promised } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { heightOf } from '../../amount/decimal-text.ts'
import { Figure } from '../../figure/figure.tsx'
import { Light } from '../../figure/light.tsx'
import { Missing } from '../../figure/missing.tsx'
import styles from './promise-row.module.css'

export function PromiseRow({ commitment }: { commitment: Promised }) {
  const county = useCountyCode()
  const { id, title, figure, target, value, progress, light, why, year } = commitment
  return (
    <tr className={styles['row']} title={why}>
      <td className={styles['light']}>
        <Light colour={light} />
      </td>
      <th scope="row">
        <Link to="/$county/registers/$register/$record" params={{ county, register: 'commitments', record: id }}>
          {title}
        </Link>
      </th>
      <td className={styles['value']}>
        {value === null ? (
          <Missing why={why} />
        ) : figure === null ? (
          value
        ) : (
          <Figure code={figure} label={title} period={String(year)}>
            {value}
          </Figure>
        )}
        <span className={styles['target']}> / {target}</span>
      </td>
      <td className={styles['bar']}>
        {progress !== null && (
          <>
            <span className={styles['track']} aria-hidden="true">
              <span
                className={styles['fill']}
                data-light={light}
                style={{ inlineSize: `${Math.min(100, Math.max(0, heightOf(progress)))}%` }}
              />
            </span>
            <span className={styles['percent']}>{progress.replace(/\.\d+$/, '')}%</span>
          </>
        )}
      </td>
    </tr>
  )
}
