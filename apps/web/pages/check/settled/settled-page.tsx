import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useReading } from '../../../address/use-reading.ts'
import { settledQuery } from '../../../client/matches.ts'
import { Page } from '../../../page/page.tsx'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { Empty } from '../../../states/empty.tsx'
import { SettledTable } from './settled-table.tsx'

export default function SettledPage() {
  const { county, asKnownOn } = useReading()
  const settled = useQuery(settledQuery(county, asKnownOn))
  return (
    <Page
      title="已认定的说法"
      about="核稿时有人认定过：这个说法是平台的哪个数字，或者不是平台的数字。以后各份文稿都这样认，撤销以后仍按文字认。"
      acts={
        <Link to="/$county/check" params={{ county }}>
          去核稿
        </Link>
      }
    >
      <Answered
        query={settled}
        loading={
          <Loading label="已认定的说法">
            <BoneLines count={5} height={28} />
          </Loading>
        }
      >
        {(list) => (
          <Panel title={`${list.length}条`}>
            {list.length === 0 ? (
              <Empty title="还没有认定过" why="核稿时，在无法判断的数字下面点“认定是哪个数字”。" />
            ) : (
              <SettledTable county={county} settled={list} canUndo={asKnownOn === undefined} />
            )}
          </Panel>
        )}
      </Answered>
    </Page>
  )
}
