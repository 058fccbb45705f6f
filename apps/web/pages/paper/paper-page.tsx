import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { paperKinds, type PaperDetail } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { paperQuery } from '../../client/papers.ts'
import { sayDay } from '../../days/day-text.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { PageBones } from '../../states/page-bones.tsx'
import { PaperPassages } from './paper-passages.tsx'
import { WithdrawPaper } from './withdraw-paper.tsx'

const route = getRouteApi('/$county/papers/$paper')

export default function PaperPage() {
  const { paper: id } = route.useParams()
  const reading = useReading()
  const paper = useQuery(paperQuery(reading, id))
  return (
    <Answered query={paper} loading={<PageBones />}>
      {(detail) => <ShownPaper paper={detail} past={reading.asKnownOn !== undefined} />}
    </Answered>
  )
}

function ShownPaper({ paper, past }: { paper: PaperDetail; past: boolean }) {
  const { county } = useReading()
  return (
    <Page
      fill
      title={paper.title}
      about={aboutOf(paper)}
      acts={
        <>
          <Link to="/$county/papers" params={{ county }}>
            全部收文
          </Link>
          {!past && !paper.withdrawn && <WithdrawPaper id={paper.id} />}
        </>
      }
    >
      <PaperPassages paper={paper} past={past} />
    </Page>
  )
}

function aboutOf({ kind, number, issuedOn, year, lead, withdrawn }: PaperDetail): string {
  const facts = [paperKinds[kind], number, issuedOn && sayDay(issuedOn), `说的是${year}年`, `牵头：${lead.text}`]
  const said = facts.filter(Boolean).join('，')
  return withdrawn ? `${said}。已撤回：${withdrawn.reason}；已经登记的记录没有动。` : `${said}。`
}
