import { useQuery } from '@tanstack/react-query'
import type { IndexStrip } from '@dongjian/server/contract'
import { indexUnitsQuery } from '../../../client/indices.ts'
import { SimulatedTag } from '../../../indices/marks.tsx'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { Empty } from '../../../states/empty.tsx'
import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import { EditionOrigin } from './edition-origin.tsx'
import { RankStrip } from './rank-strip.tsx'
import { StandingBones } from './standing-bones.tsx'
import { StandingSummary } from './standing-summary.tsx'
import styles from './standing-tab.module.css'
import { StripExport } from './strip-export.tsx'
import { Units } from './units.tsx'

/** Where the county stands among all in its own run, with how sure that is, beside what was published. */
export default function StandingTab() {
  const { county, edition, year } = useIndex()
  const strip = useQuery(indexUnitsQuery({ county, id: edition.id, year }))
  return (
    <Answered query={strip} loading={<StandingBones />}>
      {(data) => <Standing strip={data} />}
    </Answered>
  )
}

function Standing({ strip }: { strip: IndexStrip }) {
  const { edition } = useIndex()
  const given = edition.beside.find(({ year }) => year === strip.year)?.published.place ?? null
  const published = given === null ? null : Number(given)
  const without = strip.units.filter(({ place }) => place === null).length
  const acts = (
    <span className={styles['acts']}>
      {strip.simulated && <SimulatedTag />}
      <YearChoice />
      <StripExport strip={strip} published={published} />
    </span>
  )
  return (
    <>
      <StandingSummary strip={strip} />
      <Panel title="自测的位次和得分" acts={acts}>
        <div className={styles['strip']}>
          {strip.of === 0 ? (
            <Empty title="没有一个县（市、区）有位次" why="看下面的说明，补齐各地数据再测。" />
          ) : (
            <>
              <p className={styles['soft']}>
                一点一个县（市、区）：越靠左位次越前，越高得分越高。
                {without > 0 && `${without}个没有位次，原因见下表。`}
              </p>
              <RankStrip strip={strip} published={published} />
            </>
          )}
        </div>
      </Panel>
      <Units key={strip.year} strip={strip} />
      <EditionOrigin />
    </>
  )
}
