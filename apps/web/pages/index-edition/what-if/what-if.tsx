import type { IndexTree } from '@dongjian/server/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { indexWhatIfQuery, type WhatIfAsked } from '../../../client/indices.ts'
import { useKeepAsking } from '../../../client/keep-asking.ts'
import { Answered } from '../../../states/answered.tsx'
import { useIndex } from '../index-in-hand.ts'
import { AnswerBones } from './answer-bones.tsx'
import { AnsweredPlace } from './answered-place.tsx'
import { LayersPanel } from './layers-panel.tsx'
import { CheapestPanel } from './cheapest-panel.tsx'
import { OwnDataPanel } from './own-data-panel.tsx'
import { IndicatorSliders } from './indicator-sliders.tsx'
import { useMovedValues } from './use-moved-values.ts'
import { WhatIfTools } from './what-if-tools.tsx'
import styles from './what-if.module.css'

/** Values at the left, the place beside them at the right, and the easiest ways up below it. */
export function WhatIf({ tree }: { tree: IndexTree }) {
  const { county, edition, year, view } = useIndex()
  const { values, move, only } = useMovedValues()
  const mode = tree.unit.own ? (view.mode ?? 'all') : 'all'
  const wanted: WhatIfAsked = {
    county,
    id: edition.id,
    year,
    unit: tree.unit.own ? undefined : tree.unit.code,
    values,
    mode,
  }
  const [asked, ask] = useState(wanted)
  const query = useQuery(indexWhatIfQuery(asked))
  const waiting = useKeepAsking({ wanted, asked, ask, isFetching: query.isFetching })
  return (
    <>
      <WhatIfTools mode={mode} tree={tree} />
      <div className={styles['columns']}>
        <IndicatorSliders tree={tree} values={values} onMove={move} onReset={() => only({})} />
        <div className={styles['answers']} aria-busy={waiting}>
          <Answered query={query} loading={<AnswerBones />}>
            {({ answer }) => <AnsweredPlace answer={answer} />}
          </Answered>
          {mode === 'own' ? <OwnDataPanel /> : <CheapestPanel tree={tree} values={values} onTry={only} />}
          {query.data && <LayersPanel answer={query.data.answer} tree={tree} values={query.data.values} />}
        </div>
      </div>
    </>
  )
}
