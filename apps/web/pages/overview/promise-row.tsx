import { Link } from '@tanstack/react-router'
import type { Promised } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Light } from '../../figure/light.tsx'
import { PromiseBar } from '../../promises/promise-bar.tsx'
import { PromiseValue } from '../../promises/promise-value.tsx'
import styles from './promise-row.module.css'

export function PromiseRow({ commitment }: { commitment: Promised }) {
  const county = useCountyCode()
  const { id, title, light, why } = commitment
  return (
    <tr className={styles['row']} title={why}>
      <td className={styles['light']}>
        <Light colour={light} />
      </td>
      <th scope="row">
        <Link to="/$county/commitments/$commitment" params={{ county, commitment: id }}>
          {title}
        </Link>
      </th>
      <td className={styles['value']}>
        <PromiseValue promise={commitment} />
      </td>
      <td className={styles['bar']}>
        <PromiseBar promise={commitment} />
      </td>
    </tr>
  )
}
