import { useQuery } from '@tanstack/react-query'
import type { IndexEditionBrief } from '@dongjian/server/contract'
import { Link } from '@tanstack/react-router'
import { indexEditionQuery } from '../../client/indices.ts'
import { sayInstant } from '../../days/day-text.ts'
import { DemoTag } from '../../frame/demo-tag.tsx'
import { latestStanding, sayPlace, sayScore } from '../../indices/index-words.ts'
import { IndexStateMark, SimulatedTag } from '../../indices/marks.tsx'
import { Missing } from '../../figure/missing.tsx'
import styles from './own-runs.module.css'

export function OwnRun({ county, edition }: { county: string; edition: IndexEditionBrief }) {
  const { id, title, state, simulated, demo, model, dataset, madeAt, madeBy, correctedBy } = edition
  const standing = latestStanding(edition)
  const params = { county, edition: id }
  return (
    <li>
      <div className={styles['name']}>
        <Link to="/$county/indices/$edition" params={params}>
          {title}
        </Link>
        <IndexStateMark state={state} />
        {simulated && <SimulatedTag />}
        {demo && <DemoTag />}
        {correctedBy !== null && <span className={styles['soft']}>已有更正版</span>}
      </div>
      {standing && (
        <p className={styles['standing']}>
          {standing.year}年自测{' '}
          {standing.score === null ? (
            <Missing why={standing.why ?? '没有得分'} />
          ) : (
            <strong>{sayScore(standing.score)}</strong>
          )}
          ，{standing.place === null ? '没有位次' : `${standing.of}个县（市、区）中${sayPlace(standing.place)}`}
        </p>
      )}
      <Gap county={county} id={id} />
      <p className={styles['soft']}>
        {model.name}
        {model.edition} · {dataset.name} · {madeBy}
        {sayInstant(madeAt)}测算
      </p>
    </li>
  )
}

/** How far it is from what was published, and why: in the words of the server, of the latest year that has both. */
function Gap({ county, id }: { county: string; id: string }) {
  const edition = useQuery(indexEditionQuery(county, id))
  const gap = edition.data?.beside.at(-1)?.gap
  return gap ? <p>{gap}</p> : null
}
