import type { ErrorComponentProps } from '@tanstack/react-router'
import { ORPCError } from '@orpc/client'
import { Button } from '../controls/button.tsx'
import { Empty } from './empty.tsx'
import { Failure } from './failure.tsx'

/** A page that broke: what the server refused is said in its words, a fault of ours is not shown raw. */
export function Fallen({ error, reset }: ErrorComponentProps) {
  if (error instanceof ORPCError || error instanceof TypeError) return <Failure error={error} retry={reset} />
  return (
    <Empty whole title="这一页出错了" why="重新打开一次；如果还是这样，请把当前地址发给管理员。">
      <Button onClick={() => location.reload()}>重新打开</Button>
    </Empty>
  )
}
