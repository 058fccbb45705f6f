import type { IndexEdition } from '@dongjian/server/contract'
import { Link } from '@tanstack/react-router'
import { sayDay, sayInstant } from '../../days/day-text.ts'
import { DemoTag } from '../../frame/demo-tag.tsx'
import { IndexStateMark, OwnRunTag, SimulatedTag } from '../../indices/marks.tsx'
import styles from './edition-line.module.css'

/** Which run this is, in one line: always ours, never the published index. */
export function EditionLine({ county, edition }: { county: string; edition: IndexEdition }) {
  const { state, simulated, demo, model, dataset, asKnownOn, madeAt, madeBy, corrects, correctedBy } = edition
  return (
    <span className={styles['line']}>
      <OwnRunTag />
      <IndexStateMark state={state} />
      {simulated && <SimulatedTag />}
      {demo && <DemoTag />}
      <span>
        {model.name}
        {model.edition}
      </span>
      <span>各地数据：{dataset.name}</span>
      <span>
        {madeBy}
        {sayInstant(madeAt)}测算，本地数字按{sayDay(asKnownOn)}所知
      </span>
      {corrects !== null && <OtherEdition county={county} id={corrects} word="这是更正版，看原版" />}
      {correctedBy !== null && <OtherEdition county={county} id={correctedBy} word="已有更正版，看更正版" />}
    </span>
  )
}

function OtherEdition({ county, id, word }: { county: string; id: string; word: string }) {
  return (
    <Link to="/$county/indices/$edition" params={{ county, edition: id }}>
      {word}
    </Link>
  )
}
