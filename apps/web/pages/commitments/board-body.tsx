import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Board } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Button } from '../../controls/button.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { useNarrow } from '../../controls/use-narrow.ts'
import { Panel } from '../../page/panel.tsx'
import { groupsOf, narrowed } from '../../promises/board-groups.ts'
import { readBoardView, type BoardView } from '../../promises/board-view.ts'
import { Empty } from '../../states/empty.tsx'
import { BoardCards } from './board-cards.tsx'
import styles from './board-body.module.css'
import { BoardTable } from './board-table.tsx'
import { BoardTools } from './board-tools.tsx'
import { BoardWhole } from './board-whole.tsx'
import { Problems } from './problems.tsx'
import { Reminders } from './reminders.tsx'

const route = getRouteApi('/$county/commitments')

export function BoardBody({ board }: { board: Board }) {
  const view = readBoardView({ ...route.useSearch() })
  const navigate = useNavigate({ from: '/$county/commitments' })
  const change = (words: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      search: (before) => ({ ...before, ...words }),
      resetScroll: false,
      replace: 'find' in words,
    })
  const shown = narrowed(board.promises, view)
  return (
    <>
      <BoardTools board={board} view={view} shown={shown} onChange={change} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <Panel title="承诺事项" acts={<BoardWhole promises={shown} />}>
            <Rows board={board} view={view} shown={shown} onChange={change} />
          </Panel>
        </div>
        <Reminders board={board} />
      </div>
      <Problems problems={board.problems} />
    </>
  )
}

interface Shown {
  board: Board
  view: BoardView
  shown: Board['promises']
  onChange: (words: Readonly<Record<string, string | undefined>>) => void
}

function Rows({ board, view, shown, onChange }: Shown) {
  const county = useCountyCode()
  const narrow = useNarrow()
  if (board.promises.length === 0) {
    const year = Number(board.period.slice(0, 4))
    return (
      <Empty title={`${year}年和${year + 1}年还没有承诺`} why="报告、方案里答应的事登记以后，这里按台账算进度。">
        <Link to="/$county/registers/$register/new" params={{ county, register: 'commitments' }}>
          登记一项承诺
        </Link>
      </Empty>
    )
  }
  if (shown.length === 0) {
    return (
      <Empty title="没有符合条件的承诺" why="放宽或去掉一个条件再看。">
        <Button onClick={() => onChange({ year: undefined, light: undefined, unit: undefined, find: undefined })}>
          看全部
        </Button>
      </Empty>
    )
  }
  const groups = groupsOf(shown, view.group)
  return narrow ? (
    <BoardCards groups={groups} group={view.group} />
  ) : (
    <ScrollRegion label="承诺逐项" className={styles['scroll']}>
      <BoardTable groups={groups} group={view.group} />
    </ScrollRegion>
  )
}
