import { Link } from '@tanstack/react-router'
import type { Promised } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { sayDay } from '../../days/day-text.ts'
import { Light } from '../../figure/light.tsx'
import { Missing } from '../../figure/missing.tsx'
import type { BoardGroup } from '../../promises/board-groups.ts'
import type { BoardView } from '../../promises/board-view.ts'
import { PromiseBar } from '../../promises/promise-bar.tsx'
import { PromiseValue } from '../../promises/promise-value.tsx'
import { GroupHead } from './group-head.tsx'
import styles from './board-table.module.css'

export function BoardTable({ groups, group }: { groups: readonly BoardGroup[]; group: BoardView['group'] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">亮灯</th>
          <th scope="col">承诺事项</th>
          <th scope="col">现值 / 目标</th>
          <th scope="col">进度</th>
          <th scope="col">完成时限</th>
        </tr>
      </thead>
      {groups.map((each) => (
        <tbody key={each.name}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={5}>
              <GroupHead group={each} isLight={group === 'light'} />
            </th>
          </tr>
          {each.promises.map((promise) => (
            <Row key={promise.id} promise={promise} group={group} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ promise, group }: { promise: Promised; group: BoardView['group'] }) {
  const county = useCountyCode()
  const { id, title, unit, light, why, dueOn, lagReason } = promise
  return (
    <tr className={styles['row']}>
      <td>
        <Light colour={light} />
      </td>
      <th scope="row">
        <Link to="/$county/commitments/$commitment" params={{ county, commitment: id }}>
          {title}
        </Link>
        {group !== undefined && <span className={styles['unit']}>{unit}</span>}
        <p>{why}</p>
        {lagReason && <p>滞后原因：{lagReason}</p>}
      </th>
      <td className={styles['value']}>
        <PromiseValue promise={promise} />
      </td>
      <td>
        <PromiseBar promise={promise} />
      </td>
      <td>{dueOn === null ? <Missing why="没有写明时限" /> : sayDay(dueOn)}</td>
    </tr>
  )
}
