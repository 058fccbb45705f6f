import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ImportDetail } from '@dongjian/server/contract'
import { importQuery } from '../../client/imports.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { ImportActs } from './import-acts.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportProblems } from './import-problems.tsx'
import { ImportSkipped } from './import-skipped.tsx'

const route = getRouteApi('/$county/imports/$import')

export default function ImportPage() {
  const { county, import: id } = route.useParams()
  const detail = useQuery(importQuery(county, id))
  return (
    <Page
      title={detail.data?.fileName ?? '导入'}
      about={
        <Link to="/$county/imports" params={{ county }}>
          历次导入
        </Link>
      }
    >
      <Answered
        query={detail}
        loading={
          <Loading label="导入结果">
            <BoneLines count={8} height={28} />
          </Loading>
        }
      >
        {(data) => <Outcome county={county} detail={data} />}
      </Answered>
    </Page>
  )
}

function Outcome({ county, detail }: { county: string; detail: ImportDetail }) {
  return (
    <>
      <ImportActs county={county} detail={detail} />
      <ImportCounts county={county} registers={detail.registers} />
      <ImportProblems title="要改的" problems={detail.problemList} count={detail.problems} />
      <ImportProblems title="请核对的" problems={detail.askList} count={detail.asks} />
      <ImportSkipped skipped={detail.skipped} />
    </>
  )
}
