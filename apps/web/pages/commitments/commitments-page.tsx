import { useQuery } from '@tanstack/react-query'
import { useReading } from '../../address/use-reading.ts'
import { boardQuery } from '../../client/commitments.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoardBones } from './board-bones.tsx'
import { BoardBody } from './board-body.tsx'

export default function CommitmentsPage() {
  const reading = useReading()
  const year = Number(reading.period.slice(0, 4))
  const board = useQuery(boardQuery(reading))
  return (
    <Page
      title="承诺看板"
      about={`${year}年和${year + 1}年的承诺：进度由数字或里程碑算出来，亮灯按节点计划，不按直线推算。`}
    >
      <Answered query={board} loading={<BoardBones />}>
        {(data) => <BoardBody board={data} />}
      </Answered>
    </Page>
  )
}
