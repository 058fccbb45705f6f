import type { ComparedClaim } from '@dongjian/server/contract'
import { save } from '../../../charts/save-series.ts'
import { Button } from '../../../controls/button.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { comparedTable } from './compared-words.ts'

/** The rows that are shown, as a file for Excel. */
export function SaveTable({ rows }: { rows: readonly ComparedClaim[] }) {
  const { policy, year } = usePolicy()
  const title = `${policy.edition}应得与兑现，${year}政策年度`
  const clauses = new Map(policy.clauses.map(({ code, name }) => [code, name]))
  const keep = () => save(`${title}.csv`, 'text/csv', comparedTable(rows, { title, demo: policy.demo, clauses }))
  return (
    <Button icon="exporting" disabled={rows.length === 0} onClick={keep}>
      导出
    </Button>
  )
}
