import type { PromiseDetail } from '@dongjian/server/contract'
import { roundTo } from '../../../amount/amount-text.ts'
import { trimZeros } from '../../../amount/decimal-text.ts'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { sayDay } from '../../../days/day-text.ts'
import { Missing } from '../../../figure/missing.tsx'
import table from '../../../indices/index-table.module.css'

type Node = PromiseDetail['nodes'][number]

const states: Readonly<Record<Node['state'], string>> = {
  met: '已达到',
  short: '未达到',
  ahead: '未到期',
  unknown: '台账还没有记到，不知道',
}

export function NodesTable({ promise: { nodes, targetUnit } }: { promise: PromiseDetail }) {
  const unit = targetUnit === null ? '' : `（${targetUnit}）`
  return (
    <ScrollRegion label="各节点" className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">节点</th>
            <th scope="col" className={table['amount']}>
              应完成{unit}
            </th>
            <th scope="col" className={table['amount']}>
              已完成{unit}
            </th>
            <th scope="col">宽限到</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ month, planned, reached, graceUntil, state }) => (
            <tr key={month}>
              <th scope="row">{month}月底</th>
              <td className={table['amount']}>{planned}</td>
              <td className={table['amount']}>
                {reached === null ? <Missing why={states[state]} /> : trimZeros(roundTo(reached, 2))}
              </td>
              <td>{sayDay(graceUntil)}</td>
              <td>{states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
