import { useQuery } from '@tanstack/react-query'
import { sayPeriod } from '@dongjian/kernel/define'
import type { Overview } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { overviewQuery } from '../../client/counties.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { Attention } from './attention.tsx'
import { KeyFigures } from './key-figures.tsx'
import { LatestReport } from './latest-report.tsx'
import { MoneyFlow } from './money-flow.tsx'
import { OverviewBones } from './overview-bones.tsx'
import styles from './overview-page.module.css'
import { Promises } from './promises.tsx'

export default function OverviewPage() {
  const reading = useReading()
  const overview = useQuery(overviewQuery(reading))
  const name = overview.data?.county.name ?? ''
  return (
    <Page
      title={`${name}总览`}
      about={`${sayPeriod(reading.period)}的科技创新工作：数字取自台账和来数，点开任何一个都能看到来源。`}
    >
      <Answered query={overview} loading={<OverviewBones />}>
        {(data) => <Glance overview={data} />}
      </Answered>
    </Page>
  )
}

function Glance({ overview }: { overview: Overview }) {
  return (
    <div className={styles['glance']}>
      <KeyFigures figures={overview.figures} />
      <Promises commitments={overview.commitments} />
      <div className={styles['side']}>
        <MoneyFlow />
        <Attention items={overview.attention} />
        <LatestReport edition={overview.edition} />
      </div>
    </div>
  )
}
