import { useCountyCode } from '../../address/use-address.ts'
import { Page } from '../../page/page.tsx'
import { Datasets } from './datasets.tsx'
import { Models } from './models.tsx'
import { OwnRuns } from './own-runs.tsx'
import { PublishedIndex } from './published-index.tsx'

export default function IndicesPage() {
  const county = useCountyCode()
  return (
    <Page
      title="指数"
      about="上级公布的指数和位次在前；自己测算的在后，看位次有多稳、改哪一项最省力。两样从不混在一起。"
    >
      <PublishedIndex />
      <OwnRuns county={county} />
      <Datasets county={county} />
      <Models county={county} />
    </Page>
  )
}
