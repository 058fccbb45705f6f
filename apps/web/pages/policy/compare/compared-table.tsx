import type { ComparedClaim, PolicyDetail } from '@dongjian/server/contract'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { minus } from '../../../amount/decimal-sum.ts'
import { Missing } from '../../../figure/missing.tsx'
import { ComparedMark } from './compared-mark.tsx'
import { ClaimLink, FirmLink, WhyLink } from './compared-links.tsx'
import { sayDifference, whyOf } from './compared-words.ts'
import styles from './compared-table.module.css'
import { dueOf, sumsOf } from './verdicts.ts'

interface Props {
  rows: readonly ComparedClaim[]
  /** Also those that are not drawn yet: the sums are of all. */
  all: readonly ComparedClaim[]
  policy: PolicyDetail
}

export function ComparedTable({ rows, all, policy }: Props) {
  const sums = sumsOf(all)
  const names = new Map(policy.clauses.map(({ code, name }) => [code, name]))
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">企业</th>
          <th scope="col">条款</th>
          <th scope="col">结论</th>
          <th scope="col" className={styles['amount']}>
            应得（元）
          </th>
          <th scope="col" className={styles['amount']}>
            兑现（元）
          </th>
          <th scope="col" className={styles['amount']}>
            差额（元）
          </th>
          <th scope="col">为什么</th>
          <th scope="col">兑现件</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.firm.id} ${row.clause}`}>
            <th scope="row">
              <FirmLink row={row} />
            </th>
            <td>{names.get(row.clause) ?? row.clause}</td>
            <td>
              <ComparedMark verdict={row.verdict} />
            </td>
            <Amount yuan={dueOf(row)} why="缺数据，算不出应得" />
            <Amount yuan={row.paid} why="没有兑现" />
            <td className={styles['amount']}>{sayDifference(dueOf(row), row.paid)}</td>
            <td>
              <WhyLink row={row}>{whyOf(row)}</WhyLink>
            </td>
            <td>
              <ClaimLink row={row} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            合计 {all.length} 件
          </th>
          <Amount yuan={sums.due} why="" />
          <Amount yuan={sums.paid} why="" />
          <td className={styles['amount']}>{sayDifference('0', minus(sums.paid, sums.due))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Amount({ yuan, why }: { yuan: string | null; why: string }) {
  return <td className={styles['amount']}>{yuan === null ? <Missing why={why} /> : groupDigits(yuan)}</td>
}
