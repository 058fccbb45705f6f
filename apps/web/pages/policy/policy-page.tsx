import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet } from '@tanstack/react-router'
import { policyQuery } from '../../client/policies.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { OpenPolicy } from './policy-in-hand.ts'
import { PolicyTabs } from './policy-tabs.tsx'
import { VersionLine } from './version-line.tsx'

const route = getRouteApi('/$county/policies/$policy')

export default function PolicyPage() {
  const { county, policy: id } = route.useParams()
  const policy = useQuery(policyQuery(county, id))
  return (
    <Page
      title={policy.data?.name ?? '政策'}
      about={policy.data && <VersionLine policy={policy.data} />}
      acts={
        <Link to="/$county/policies" params={{ county }} activeOptions={{ exact: true }}>
          全部政策
        </Link>
      }
    >
      <Answered
        query={policy}
        loading={
          <Loading label="政策">
            <BoneLines count={12} height={24} />
          </Loading>
        }
      >
        {(data) => (
          <OpenPolicy value={data}>
            <PolicyTabs county={county} id={id} />
            <Outlet />
          </OpenPolicy>
        )}
      </Answered>
    </Page>
  )
}
