import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import type { Edition } from '@dongjian/server/contract'
import { differencesQuery, editionQuery } from '../../client/reports.ts'
import { sayDay } from '../../days/day-text.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { Contents } from './contents.tsx'
import { EditionActs } from './edition-acts.tsx'
import styles from './edition-page.module.css'
import { Margin } from './margin.tsx'
import { Sheet } from './sheet.tsx'
import { SheetBones } from './sheet-bones.tsx'

const route = getRouteApi('/$county/reports/$edition')

const aboutOf = ({ period, dates, asKnownOn }: Edition): string =>
  `${sayPeriod(period)} · 统计截止${sayDay(dates.cutOffOn)} · ${sayDay(dates.finalisedOn)}定稿 · 按${sayDay(asKnownOn)}所知取数`

export default function EditionPage() {
  const { county, edition: id } = route.useParams()
  const edition = useQuery(editionQuery(county, id))
  const differences = useQuery(differencesQuery(county, id))
  return (
    <Page
      screenHead
      title={edition.data?.title ?? '报告'}
      about={edition.data && aboutOf(edition.data)}
      acts={edition.data && <EditionActs county={county} id={id} />}
    >
      <Answered query={edition} loading={<SheetBones />}>
        {(data) => (
          <div className={styles['desk']}>
            <Contents blocks={data.blocks} />
            <Sheet edition={data} />
            <Margin edition={data} differences={differences} />
          </div>
        )}
      </Answered>
    </Page>
  )
}
