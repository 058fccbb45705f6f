import type { IndexCheapestWay } from '@dongjian/server/contract'
import { useState } from 'react'
import { Button } from '../../../controls/button.tsx'
import { Icon } from '../../../icons/icon.tsx'
import { sayIndicator, sayIndicatorChange } from '../../../indices/indicator-words.ts'
import type { MovedValues } from '../../../indices/index-view.ts'
import { saySpreads, waysTo, type Goal } from './cheapest.ts'
import styles from './cheapest.module.css'

interface Props {
  ways: readonly IndexCheapestWay[]
  goal: Goal
  values: MovedValues
  onTry: (values: MovedValues) => void
}

const few = 6

export function CheapestList({ ways, goal, values, onTry }: Props) {
  const [all, setAll] = useState(false)
  const { reached, unreached } = waysTo(ways, goal)
  return (
    <>
      {reached.length === 0 ? (
        <p>只动一项指标，都不能前移{goal}位。可以同时拖动几项看看。</p>
      ) : (
        <ol aria-label={`前移${goal}位的办法`} className={styles['ways']}>
          {(all ? reached : reached.slice(0, few)).map((way) => (
            <Way key={way.code} way={way} values={values} onTry={onTry} />
          ))}
        </ol>
      )}
      {reached.length > few && (
        <div>
          <Button weight="text" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '只看最省力的' : `看全部 ${reached.length} 项`}
          </Button>
        </div>
      )}
      {unreached.length > 0 && (
        <details className={styles['unreached']}>
          <summary>
            <Icon name="right" size={14} />
            只动这一项做不到的 {unreached.length} 项
          </summary>
          <ul>
            {unreached.map(({ code, name, why }) => (
              <li key={code}>
                {name}：{why ?? '改到头也不够'}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Way({ way, values, onTry }: { way: IndexCheapestWay; values: MovedValues; onTry: Props['onTry'] }) {
  const { code, name, unit, from, to, change, inSpreads } = way
  if (to === null) return null
  const target = sayIndicator(to, unit)
  const tried = Object.keys(values).length === 1 && values[code] === to
  return (
    <li>
      <span className={styles['name']}>{name}</span>
      <span className={styles['move']}>
        {from === null ? '没有数' : sayIndicator(from, '')} → {target}
        {change !== null && <small>{sayIndicatorChange(change, unit === '%' ? unit : '')}</small>}
      </span>
      <span className={styles['effort']}>{inSpreads !== null && `各地差距的${saySpreads(inSpreads)}`}</span>
      <Button
        aria-pressed={tried}
        aria-label={`${name}改到${target}试试`}
        title="放到滑块上，其他改动先复位"
        onClick={() => onTry(tried ? {} : { [code]: to })}
      >
        {tried ? '已放上' : '试试'}
      </Button>
    </li>
  )
}
