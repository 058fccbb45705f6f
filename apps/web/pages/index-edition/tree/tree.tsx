import type { IndexTree } from '@dongjian/server/contract'
import { useState } from 'react'
import { Button } from '../../../controls/button.tsx'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { useNarrow } from '../../../controls/use-narrow.ts'
import { barScale } from '../../../indices/bar-span.ts'
import { SimulatedTag } from '../../../indices/marks.tsx'
import { treeOrder } from '../../../indices/tree-order.ts'
import { Panel } from '../../../page/panel.tsx'
import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import { TreeCards } from './tree-cards.tsx'
import { TreeExport } from './tree-export.tsx'
import { TreeTable } from './tree-table.tsx'
import styles from './tree.module.css'
import { UnitChoice } from './unit-choice.tsx'

export function Tree({ tree }: { tree: IndexTree }) {
  const { edition } = useIndex()
  const narrow = useNarrow()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const parents = tree.elements.flatMap(({ code, level, parent }) => (level > 1 && parent !== null ? [code] : []))
  const turn = (code: string) =>
    setFolded(new Set(folded.has(code) ? [...folded].filter((each) => each !== code) : [...folded, code]))
  const lines = treeOrder(tree.elements, folded)
  const scale = barScale(
    tree.elements.flatMap(({ parent, contribution }) => (parent === null ? [] : [contribution ?? 0])),
  )
  const whole = tree.elements.find(({ parent }) => parent === null)
  return (
    <Panel
      title={`${tree.unit.name}${tree.year}年指数的构成`}
      acts={
        <span className={styles['tools']}>
          {edition.simulated && <SimulatedTag />}
          <UnitChoice />
          <YearChoice />
          {parents.length > 0 && (
            <Button onClick={() => setFolded(folded.size > 0 ? new Set() : new Set(parents))}>
              {folded.size > 0 ? '全部展开' : '全部收起'}
            </Button>
          )}
          <TreeExport tree={tree} />
        </span>
      }
    >
      <p className={styles['about']}>
        同一层各项的贡献相加就是总得分。
        {whole?.score === null && whole.why}
      </p>
      {narrow ? (
        <TreeCards lines={lines} folded={folded} scale={scale} turn={turn} />
      ) : (
        <ScrollRegion label="指数的各层" className={styles['scroll']}>
          <TreeTable lines={lines} folded={folded} scale={scale} turn={turn} />
        </ScrollRegion>
      )}
    </Panel>
  )
}
