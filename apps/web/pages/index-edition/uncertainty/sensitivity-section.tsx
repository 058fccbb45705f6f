import type { IndexSensitivity } from '@dongjian/server/contract'
import { useMemo, useState } from 'react'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { ChartPanel } from '../../../charts/chart-panel.tsx'
import { drawOption } from '../../../charts/draw-option.ts'
import { Drawing } from '../../../charts/drawing.tsx'
import { startSensitivity, workbookOf } from '../../../client/indices.ts'
import { chartMarks } from '../../../indices/chart-marks.ts'
import { Panel } from '../../../page/panel.tsx'
import { useIndex } from '../index-in-hand.ts'
import { effectsHeight, effectsOption, effectsTable } from './effects-chart.ts'
import { CountChoice, JobForm } from './job-form.tsx'
import { JobProgress } from './job-progress.tsx'
import styles from './job.module.css'
import { saySensitivity } from './uncertainty-words.ts'
import { useJob } from './use-job.ts'

const sizes = [64, 256, 1000, 4096]
const bootstraps = [0, 200, 1000]

/** Which of the open choices the places hang on. */
export function SensitivitySection() {
  const { county, edition, year } = useIndex()
  const [size, setSize] = useState(256)
  const [bootstrap, setBootstrap] = useState(200)
  const { start, starting, ...work } = useJob('sensitivity', (order: { seed?: number }) =>
    startSensitivity({ county, id: edition.id, year }, { size, bootstrap, ...order }),
  )
  const found = work.job?.edition === edition.id ? work.job.sensitivity : null
  return (
    <>
      <Panel title="哪种做法最要紧">
        <div className={styles['body']}>
          <p className={styles['note']}>
            把放开的做法一项一项换着抽，看位次的波动有多少算在哪一项头上。样本越多越准，也越久。
          </p>
          <JobForm
            word={found ? '重新分析' : '开始分析'}
            busy={starting || work.job?.state === 'running'}
            onStart={start}
          >
            <CountChoice label="样本数" value={size} choices={sizes} unit="个" onChange={setSize} />
            <CountChoice label="区间重抽" value={bootstrap} choices={bootstraps} unit="次" onChange={setBootstrap} />
          </JobForm>
          <JobProgress {...work} />
        </div>
      </Panel>
      {found?.year === year && <EffectsPanel found={found} />}
    </>
  )
}

function EffectsPanel({ found }: { found: IndexSensitivity }) {
  const { county, edition, year } = useIndex()
  const { parameters, size, regenerations, seed } = found
  const option = useMemo(() => effectsOption(parameters), [parameters])
  const height = effectsHeight(parameters)
  const sentence = saySensitivity(found)
  return (
    <ChartPanel
      title={`${year}年自测位次对哪种做法敏感`}
      marks={chartMarks(edition)}
      sentence={sentence}
      table={effectsTable(parameters)}
      draw={() => drawOption(option, { width: 960, height })}
      workbook={workbookOf(county, edition.id)}
    >
      <Drawing option={option} height={height} label={sentence} />
      <p className={styles['note']}>
        “单独”是只换这一项引起的波动占全部的比重（一阶指数），“连同搭配”还算上它与别的做法配在一起引起的（总阶指数），
        线是重抽得到的区间。样本少时比重会低于0或高于1，各项加起来也不必等于1。样本{size}个，共测算
        {groupDigits(String(regenerations))}次，种子 {seed}。
      </p>
    </ChartPanel>
  )
}
