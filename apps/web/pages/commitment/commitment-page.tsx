import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { PromiseDetail } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { promiseQuery } from '../../client/commitments.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import styles from './commitment-page.module.css'
import { MilestonesPanel } from './milestones/milestones-panel.tsx'
import { PacePlan } from './pace/pace-plan.tsx'
import { PacePanel } from './pace/pace-panel.tsx'
import { PromiseHead } from './promise-head.tsx'
import { PromiseHistory } from './promise-history.tsx'
import { PromiseOrigin } from './promise-origin.tsx'

const route = getRouteApi('/$county/commitments/$commitment')

export default function CommitmentPage() {
  const { county, commitment: id } = route.useParams()
  const reading = useReading()
  const promise = useQuery(promiseQuery(reading, id))
  return (
    <Page
      title={promise.data?.title ?? '承诺'}
      about={promise.data && `${promise.data.year}年的承诺，编号 ${promise.data.code}，由${promise.data.unit}牵头。`}
      acts={
        <div className={styles['links']}>
          <Link to="/$county/commitments" params={{ county }} activeOptions={{ exact: true }}>
            承诺看板
          </Link>
          <Link to="/$county/registers/$register/$record" params={{ county, register: 'commitments', record: id }}>
            在台账中打开
          </Link>
        </div>
      }
    >
      <Answered
        query={promise}
        loading={
          <Loading label="承诺">
            <BoneLines count={14} height={24} />
          </Loading>
        }
      >
        {(data) => <Sheet promise={data} />}
      </Answered>
    </Page>
  )
}

function Sheet({ promise }: { promise: PromiseDetail }) {
  return (
    <>
      <PromiseHead promise={promise} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {promise.targetValue === null ? (
            <MilestonesPanel promise={promise} />
          ) : (
            <>
              <PacePanel promise={promise} />
              <PacePlan promise={promise} />
            </>
          )}
          <PromiseOrigin promise={promise} />
        </div>
        <PromiseHistory id={promise.id} />
      </div>
    </>
  )
}
