import { Empty } from './empty.tsx'

/** Nothing has been set up yet on this machine. */
export function NoCounty() {
  return (
    <main>
      <Empty
        whole
        title="还没有建立区县"
        why="在命令行运行 npx dongjian county create 建立一个区县，或 npx dongjian demo load 装入演示数据，再回到这里。"
      />
    </main>
  )
}
