import type { IndexEdition } from '@dongjian/server/contract'
import { sayDay, sayInstant } from '../../days/day-text.ts'
import { DemoTag } from '../../frame/demo-tag.tsx'
import { IndexStateMark, OwnRunTag, SimulatedTag } from '../../indices/marks.tsx'
import styles from './edition-line.module.css'

/** Which run this is, in one line: always ours, never the published index. */
export function EditionLine({ edition }: { edition: IndexEdition }) {
  const { state, simulated, demo, model, dataset, asKnownOn, madeAt, madeBy } = edition
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
    </span>
  )
}
