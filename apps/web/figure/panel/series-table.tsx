import type { FigureDetail } from '@dongjian/server/contract'
import { Figure } from '../figure.tsx'
import { Value } from '../value.tsx'
import styles from './small-table.module.css'

export function SeriesTable({ figure }: { figure: FigureDetail }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">期间</th>
          <th scope="col" className={styles['amount']}>
            数值
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.series.map((point) => (
          <tr key={point.period}>
            <th scope="row">
              {point.periodText}
              {point.valueStatus && `（${point.valueStatus}）`}
            </th>
            <td className={styles['amount']}>
              <Figure code={figure.code} slice={figure.params} label={figure.label} period={point.period}>
                <Value value={point.value} unit={figure.unit} />
              </Figure>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
