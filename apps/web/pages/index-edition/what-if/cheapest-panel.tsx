import type { IndexTree } from '@dongjian/server/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { indexCheapestQuery } from '../../../client/indices.ts'
import { Button } from '../../../controls/button.tsx'
import type { MovedValues } from '../../../indices/index-view.ts'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { useIndex } from '../index-in-hand.ts'
import { CheapestList } from './cheapest-list.tsx'
import { goals, type Goal } from './cheapest.ts'
import styles from './cheapest.module.css'

interface Props {
  tree: IndexTree
  values: MovedValues
  /** Puts this change alone on the sliders. */
  onTry: (values: MovedValues) => void
}

/** For one, five or ten places: the least change of each indicator by itself, the easiest first. */
export function CheapestPanel({ tree, values, onTry }: Props) {
  const { county, edition, year } = useIndex()
  const [goal, setGoal] = useState<Goal>(5)
  const unit = tree.unit.own ? undefined : tree.unit.code
  const query = useQuery(indexCheapestQuery({ county, id: edition.id, year, unit }))
  return (
    <Panel
      title="省力的办法"
      acts={
        <div role="group" aria-label="前移几位" className={styles['goals']}>
          {goals.map((each) => (
            <Button key={each} weight="text" aria-pressed={each === goal} onClick={() => setGoal(each)}>
              前移{each}位
            </Button>
          ))}
        </div>
      }
    >
      <div className={styles['body']}>
        <p className={styles['about']}>
          只动一项、其他不动、别的县（市、区）也不动时，至少要改多少。改动量按各地差距（标准差）的几倍排，小的省力。
        </p>
        <Answered
          query={query}
          loading={
            <Loading label="省力的办法">
              <BoneLines count={6} height={32} />
            </Loading>
          }
        >
          {({ ways, why }) =>
            why === null ? (
              <CheapestList ways={ways} goal={goal} values={values} onTry={onTry} />
            ) : (
              <p className={styles['about']}>{why}</p>
            )
          }
        </Answered>
      </div>
    </Panel>
  )
}
