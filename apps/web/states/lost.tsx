import { Link } from '@tanstack/react-router'
import { Empty } from './empty.tsx'

/** 404: the address leads nowhere. */
export function Lost() {
  return (
    <Empty whole title="没有这一页" why="地址可能抄漏了，或者这条内容已经不在。">
      <Link to="/">回到总览</Link>
    </Empty>
  )
}
