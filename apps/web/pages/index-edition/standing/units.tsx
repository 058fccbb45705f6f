import type { IndexStrip } from '@dongjian/server/contract'
import { useState } from 'react'
import { Button } from '../../../controls/button.tsx'
import { Choice } from '../../../controls/choice.tsx'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { useNarrow } from '../../../controls/use-narrow.ts'
import { Panel } from '../../../page/panel.tsx'
import { Empty } from '../../../states/empty.tsx'
import { orderUnits, turned, type UnitSort } from './unit-order.ts'
import { UnitsCards } from './units-cards.tsx'
import { UnitsTable } from './units-table.tsx'
import styles from './units.module.css'

/** So many are drawn at a time: a country has thousands of counties. */
const drawn = 100

/** All counties by place, by name, or by how sure their place is. */
export function Units({ strip }: { strip: IndexStrip }) {
  const narrow = useNarrow()
  const [sort, setSort] = useState<UnitSort>({ by: 'place', down: false })
  const [find, setFind] = useState('')
  const [limit, setLimit] = useState(narrow ? 20 : drawn)
  const units = orderUnits(strip.units, sort, find)
  const shown = units.slice(0, limit)
  const tools = (
    <span className={styles['tools']}>
      <TextInput
        bare
        label="查县（市、区）"
        placeholder="查县（市、区）"
        type="search"
        value={find}
        onChange={setFind}
      />
      {narrow && (
        <Choice
          label="次序"
          value={sort.down ? 'last' : 'first'}
          onChange={(event) => setSort({ by: 'place', down: event.target.value === 'last' })}
        >
          <option value="first">靠前的在前</option>
          <option value="last">靠后的在前</option>
        </Choice>
      )}
    </span>
  )
  return (
    <Panel title={`${strip.year}年各县（市、区）`} acts={tools}>
      {units.length === 0 ? (
        <Empty title="没有这个县（市、区）" why="换一个名称，或看全部。">
          <Button onClick={() => setFind('')}>看全部</Button>
        </Empty>
      ) : narrow ? (
        <UnitsCards units={shown} />
      ) : (
        <ScrollRegion label="各县（市、区）的得分和位次" className={styles['scroll']}>
          <UnitsTable units={shown} sort={sort} onSort={(by) => setSort(turned(sort, by))} />
        </ScrollRegion>
      )}
      {units.length > limit && (
        <p className={styles['more']}>
          <Button onClick={() => setLimit(limit + drawn)}>再看 {Math.min(drawn, units.length - limit)} 个</Button>
        </p>
      )}
    </Panel>
  )
}
