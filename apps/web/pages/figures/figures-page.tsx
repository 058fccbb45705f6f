import { useQuery } from '@tanstack/react-query'
import { useReading } from '../../address/use-reading.ts'
import { figuresQuery } from '../../client/figures.ts'
import { Page } from '../../page/page.tsx'
import { TableBones } from '../../registers/table/table-bones.tsx'
import { Answered } from '../../states/answered.tsx'
import { FiguresByDomain } from './figures-by-domain.tsx'

export default function FiguresPage() {
  const figures = useQuery(figuresQuery(useReading()))
  return (
    <Page title="数字" about="每个数字只有一个口径：从台账统计、由数据所属单位来数，或由两者测算。">
      <Answered query={figures} loading={<TableBones />}>
        {(data) => <FiguresByDomain list={data} />}
      </Answered>
    </Page>
  )
}
