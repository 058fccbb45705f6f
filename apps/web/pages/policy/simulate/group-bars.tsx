import { Link } from '@tanstack/react-router'
import type { Simulated } from '@dongjian/server/contract'
import { useCountyCode } from '../../../address/use-address.ts'
import { isZero, minus } from '../../../amount/decimal-sum.ts'
import { heightOf } from '../../../amount/decimal-text.ts'
import { Panel } from '../../../page/panel.tsx'
import { inWan, sayChange, sayExact } from '../../../policies/money.ts'
import styles from './group-bars.module.css'
import { filterOfGroup, groupings, type Grouping } from './groupings.ts'

type Group = Simulated['groups']['chain'][number]

/** The same money by chain, by town and by size of firm; the other version as a lighter bar behind. */
export function GroupBars({ simulated: { groups } }: { simulated: Simulated }) {
  return (
    <Panel title="按产业链、街道和规模（万元）">
      <div className={styles['groupings']}>
        {groupings.map(({ by, word }) => (
          <section key={by} aria-label={word}>
            <h3>{word}</h3>
            <Bars by={by} groups={groups[by]} />
          </section>
        ))}
      </div>
    </Panel>
  )
}

function Bars({ by, groups }: { by: Grouping; groups: readonly Group[] }) {
  const shown = groups.filter(({ firms, cost, change }) => firms > 0 || !isZero(cost) || !isZero(change))
  const most = Math.max(1, ...shown.flatMap(({ cost, change }) => [heightOf(cost), heightOf(minus(cost, change))]))
  return (
    <ul className={styles['bars']}>
      {shown.map((group) => (
        <Bar key={group.name} by={by} group={group} most={most} />
      ))}
    </ul>
  )
}

function Bar({ by, group: { name, firms, cost, change }, most }: { by: Grouping; group: Group; most: number }) {
  const county = useCountyCode()
  const width = (amount: string) => ({ inlineSize: `${(heightOf(amount) / most) * 100}%` })
  return (
    <li>
      <Link
        to="/$county/registers/$register"
        params={{ county, register: 'organizations' }}
        search={filterOfGroup(by, name)}
        title={`${name}：${firms}家得，看这些单位`}
      >
        {name} <small>{firms}家</small>
      </Link>
      <span className={styles['plot']} aria-hidden="true">
        <span className={styles['before']} style={width(minus(cost, change))} />
        <span className={styles['now']} style={width(cost)} />
      </span>
      <span className={styles['amount']} title={sayExact(cost)}>
        {inWan(cost)}
        <small>{isZero(change) ? '不变' : sayChange(change).replace('万元', '')}</small>
      </span>
    </li>
  )
}
