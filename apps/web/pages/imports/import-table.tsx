import { Link } from '@tanstack/react-router'
import type { ImportBrief } from '@dongjian/server/contract'
import { sayDay, sayInstant } from '../../days/day-text.ts'
import { ImportState } from './import-state.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import styles from './import-table.module.css'

export function ImportTable({ county, imports }: { county: string; imports: readonly ImportBrief[] }) {
  return (
    <ScrollRegion label="导入列表" className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">状态</th>
            <th scope="col" className={styles['amount']}>
              新增
            </th>
            <th scope="col" className={styles['amount']}>
              更正
            </th>
            <th scope="col" className={styles['amount']}>
              相同
            </th>
            <th scope="col" className={styles['amount']}>
              问题
            </th>
            <th scope="col">时间</th>
            <th scope="col">经办</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <Link to="/$county/imports/$import" params={{ county, import: each.id }}>
                  {each.fileName}
                </Link>
                {each.ledgerDay && <span> · 建账（{sayDay(each.ledgerDay)}）</span>}
              </th>
              <td>
                <ImportState state={each.state} />
              </td>
              <td className={styles['amount']} data-label="新增">
                {each.added}
              </td>
              <td className={styles['amount']} data-label="更正">
                {each.changed}
              </td>
              <td className={styles['amount']} data-label="相同">
                {each.same}
              </td>
              <td className={styles['amount']} data-label="问题">
                {each.problems}
              </td>
              <td>{sayInstant(each.appliedAt ?? each.stagedAt)}</td>
              <td>{each.actor}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
