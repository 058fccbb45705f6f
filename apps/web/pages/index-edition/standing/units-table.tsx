import type { ReactNode } from 'react'
import { Missing } from '../../../figure/missing.tsx'
import { Icon } from '../../../icons/icon.tsx'
import { sayInterval, sayScore } from '../../../indices/index-words.ts'
import table from '../../../indices/index-table.module.css'
import type { StripUnit } from './strip-scale.ts'
import { UnitLink } from './unit-link.tsx'
import type { UnitKey, UnitSort } from './unit-order.ts'
import styles from './units.module.css'

interface Props {
  units: readonly StripUnit[]
  sort: UnitSort
  onSort: (by: UnitKey) => void
}

export function UnitsTable({ units, sort, onSort }: Props) {
  const head = (by: UnitKey, word: ReactNode) => (
    <th scope="col" aria-sort={sort.by !== by ? 'none' : sort.down ? 'descending' : 'ascending'}>
      <button type="button" className={styles['sort']} onClick={() => onSort(by)}>
        {word}
        {sort.by === by && <Icon name={sort.down ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  )
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          {head('place', '位次')}
          {head('name', '县（市、区）')}
          <th scope="col" className={table['amount']}>
            得分
          </th>
          {head('spread', '位次区间')}
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code} className={unit.own ? styles['own'] : undefined}>
            <td>{unit.place ?? <Missing why={unit.why ?? '没有位次'} />}</td>
            <th scope="row">
              <UnitLink unit={unit} />
            </th>
            <td className={table['amount']}>
              {unit.score === null ? <Missing why={unit.why ?? '没有得分'} /> : sayScore(unit.score)}
            </td>
            <td>
              {unit.low === null || unit.high === null ? (
                <Missing why={unit.why ?? '还没有测算位次区间'} />
              ) : (
                sayInterval(unit.low, unit.high)
              )}
            </td>
            <td className={styles['why']}>{unit.own ? '本地' : unit.why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
