import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet } from '@tanstack/react-router'
import { indexEditionQuery } from '../../client/indices.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { EditionActs } from './edition-acts.tsx'
import { EditionLine } from './edition-line.tsx'
import { OpenIndex } from './index-in-hand.ts'
import { IndexTabs } from './index-tabs.tsx'

const route = getRouteApi('/$county/indices/$edition')

export default function IndexEditionPage() {
  const { county, edition: id } = route.useParams()
  const edition = useQuery(indexEditionQuery(county, id))
  return (
    <Page
      title={edition.data?.title ?? '指数自测'}
      about={edition.data && <EditionLine county={county} edition={edition.data} />}
      acts={
        <>
          <Link to="/$county/indices" params={{ county }} activeOptions={{ exact: true }}>
            全部自测
          </Link>
          {edition.data && <EditionActs county={county} edition={edition.data} />}
        </>
      }
    >
      <Answered
        query={edition}
        loading={
          <Loading label="指数自测">
            <BoneLines count={12} height={24} />
          </Loading>
        }
      >
        {(data) => (
          <OpenIndex value={data}>
            <IndexTabs county={county} id={id} />
            <Outlet />
          </OpenIndex>
        )}
      </Answered>
    </Page>
  )
}
