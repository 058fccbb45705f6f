import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { indexUnitsQuery, startUncertainty } from '../../../client/indices.ts'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { Bone, Loading } from '../../../states/bones.tsx'
import { useIndex } from '../index-in-hand.ts'
import { IntervalsPanel } from './intervals-panel.tsx'
import { CountChoice, JobForm } from './job-form.tsx'
import { JobProgress } from './job-progress.tsx'
import styles from './job.module.css'
import { PlacesPanel } from './places-panel.tsx'
import { useJob } from './use-job.ts'

const choices = [200, 1000, 5000, 10_000]

/** The index made many times with what the model leaves open drawn at random: where our place falls, and everybody's. */
export function StabilitySection() {
  const { county, edition, year } = useIndex()
  const [runs, setRuns] = useState(1000)
  const asked = { county, id: edition.id, year }
  const units = useQuery(indexUnitsQuery(asked))
  const { start, starting, ...work } = useJob('uncertainty', (order: { seed?: number }) =>
    startUncertainty(asked, { runs, ...order }),
  )
  const found = work.job?.edition === edition.id ? work.job.uncertainty : null
  const shown = found?.year === year ? found : null
  const kept = units.data?.interval
  return (
    <>
      <Panel title="反复测算">
        <div className={styles['body']}>
          <p className={styles['note']}>
            标准化、合成、权重这些做法，换一种也说得通。放开它们随机抽取，每抽一次排一次位，看位次在多大范围里动。
            {kept && `上次测算${groupDigits(String(kept.runs))}次，种子 ${kept.seed}。`}
          </p>
          <JobForm
            word={kept ? '重新测算' : '开始测算'}
            busy={starting || work.job?.state === 'running'}
            onStart={start}
          >
            <CountChoice label="测算次数" value={runs} choices={choices} unit="次" onChange={setRuns} />
          </JobForm>
          <JobProgress {...work} />
        </div>
      </Panel>
      {shown && <PlacesPanel found={shown} />}
      <Answered
        query={units}
        loading={
          <Loading label="各地位次的区间">
            <Bone height={360} />
          </Loading>
        }
      >
        {(strip) => <IntervalsPanel strip={strip} />}
      </Answered>
    </>
  )
}
