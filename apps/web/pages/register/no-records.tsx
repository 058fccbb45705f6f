import { Link } from '@tanstack/react-router'
import type { RegisterDefinition } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Button } from '../../controls/button.tsx'
import type { ViewInHand } from '../../registers/use-register-view.ts'
import { Empty } from '../../states/empty.tsx'

export function NoRecords({ definition, hand }: { definition: RegisterDefinition; hand: ViewInHand }) {
  const county = useCountyCode()
  if (Object.keys(hand.view).some((word) => word !== 'sort' && word !== 'order')) {
    return (
      <Empty title="没有符合条件的记录" why="放宽或去掉一个条件再看。">
        <Button onClick={() => hand.show({})}>看全部</Button>
      </Empty>
    )
  }
  return (
    <Empty title={`${definition.title}还没有记录`} why="下载模板填好后导入，或逐条登记。">
      <Link to="/$county/imports" params={{ county }}>
        去导入
      </Link>
    </Empty>
  )
}
