import type { Board, Promised } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { useCounties } from '../../client/counties.ts'
import { tableFile } from '../../charts/chart-table.ts'
import { save } from '../../charts/save-series.ts'
import { Button } from '../../controls/button.tsx'
import { Choice } from '../../controls/choice.tsx'
import { FindInput } from '../../controls/find-input.tsx'
import type { BoardView } from '../../promises/board-view.ts'
import { lightOrder, lightWords } from '../../promises/lights.ts'
import { boardTable } from '../../promises/promise-words.ts'
import styles from './board-tools.module.css'

interface Props {
  board: Board
  view: BoardView
  shown: readonly Promised[]
  onChange: (words: Readonly<Record<string, string | undefined>>) => void
}

export function BoardTools({ board, view, shown, onChange }: Props) {
  const years = [...new Set(board.promises.map(({ year }) => String(year)))]
  const units = [...new Set(board.promises.flatMap(({ unit, partners }) => [unit, ...partners]))].filter(Boolean)
  const choose = (word: keyof BoardView) => (event: React.ChangeEvent<HTMLSelectElement>) =>
    onChange({ [word]: event.target.value || undefined })
  return (
    <div className={styles['tools']}>
      <Choice label="分组" value={view.group ?? ''} onChange={choose('group')}>
        <option value="">按单位分组</option>
        <option value="paper">按来源分组</option>
        <option value="light">按亮灯分组</option>
      </Choice>
      <Choice label="年度" value={view.year ?? ''} onChange={choose('year')}>
        <option value="">各年度</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}年
          </option>
        ))}
      </Choice>
      <Choice label="亮灯" value={view.light ?? ''} onChange={choose('light')}>
        <option value="">各种亮灯</option>
        {lightOrder.map((light) => (
          <option key={light} value={light}>
            {lightWords[light]}
          </option>
        ))}
      </Choice>
      <Choice label="单位" value={view.unit ?? ''} onChange={choose('unit')}>
        <option value="">各单位</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Choice>
      <FindInput
        label="在承诺和编号中查找"
        placeholder="查承诺、编号"
        value={view.find ?? ''}
        onFind={(find) => onChange({ find })}
      />
      <div className={styles['take']}>
        <Button onClick={() => window.print()}>打印</Button>
        <SaveBoard board={board} shown={shown} />
      </div>
    </div>
  )
}

function SaveBoard({ board, shown }: { board: Board; shown: readonly Promised[] }) {
  const code = useCountyCode()
  const county = useCounties().data?.find((each) => each.code === code)
  const title = `${county?.name ?? ''}承诺看板（${board.today}）`
  const marks = county?.demo ? ['演示数据'] : []
  return (
    <Button
      icon="exporting"
      disabled={shown.length === 0}
      onClick={() => save(`${title}.csv`, 'text/csv', tableFile(title, marks, boardTable(shown)))}
    >
      导出
    </Button>
  )
}
