import { Link } from '@tanstack/react-router'
import type { Promised } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { sayDay } from '../../days/day-text.ts'
import { Light } from '../../figure/light.tsx'
import type { BoardGroup } from '../../promises/board-groups.ts'
import type { BoardView } from '../../promises/board-view.ts'
import { PromiseBar } from '../../promises/promise-bar.tsx'
import { PromiseValue } from '../../promises/promise-value.tsx'
import { GroupHead } from './group-head.tsx'
import styles from './board-cards.module.css'

/** The board on a phone: one promise under the other, each with its light, its numbers and its reason. */
export function BoardCards({ groups, group }: { groups: readonly BoardGroup[]; group: BoardView['group'] }) {
  return groups.map((each) => (
    <section key={each.name} className={styles['group']} aria-label={each.name}>
      <GroupHead group={each} isLight={group === 'light'} />
      <ul>
        {each.promises.map((promise) => (
          <Card key={promise.id} promise={promise} />
        ))}
      </ul>
    </section>
  ))
}

function Card({ promise }: { promise: Promised }) {
  const county = useCountyCode()
  const { id, title, light, why, dueOn } = promise
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <Link to="/$county/commitments/$commitment" params={{ county, commitment: id }}>
          {title}
        </Link>
        <Light colour={light} />
      </div>
      <div className={styles['line']}>
        <PromiseValue promise={promise} />
        <PromiseBar promise={promise} />
      </div>
      <p>{why}</p>
      {dueOn && <p>完成时限 {sayDay(dueOn)}</p>}
    </li>
  )
}
