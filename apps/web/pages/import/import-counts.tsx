import { Link } from '@tanstack/react-router'
import type { ImportDetail } from '@dongjian/server/contract'
import { Panel } from '../../page/panel.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import styles from './import-list.module.css'

export function ImportCounts({ county, registers }: { county: string; registers: ImportDetail['registers'] }) {
  return (
    <Panel title="各表结果">
      <ScrollRegion label="各表条数" className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">台账</th>
              <th scope="col">更正的栏目</th>
              {['新增', '更正', '相同', '问题行'].map((word) => (
                <th key={word} scope="col" className={styles['amount']}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {registers.map((each) => (
              <tr key={each.register}>
                <th scope="row">
                  <Link to="/$county/registers/$register" params={{ county, register: each.register }}>
                    {each.title}
                  </Link>
                </th>
                <td>{each.fields.map(({ label, count }) => `${label} ${count} 条`).join('、') || '—'}</td>
                <td className={styles['amount']}>{each.added}</td>
                <td className={styles['amount']}>{each.changed}</td>
                <td className={styles['amount']}>{each.same}</td>
                <td className={each.problems > 0 ? `${styles['amount']} ${styles['bad']}` : styles['amount']}>
                  {each.problems}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  )
}
