import type { IndexTreeElement } from '@dongjian/server/contract'
import { Missing } from '../../../figure/missing.tsx'
import type { BarScale } from '../../../indices/bar-span.ts'
import table from '../../../indices/index-table.module.css'
import { sayScore, sayShare } from '../../../indices/index-words.ts'
import type { Placed } from '../../../indices/tree-order.ts'
import { SignedBar } from '../../../indices/signed-bar.tsx'
import { FoldButton } from './fold-button.tsx'
import { IndicatorBefore, IndicatorSource, IndicatorValue } from './indicator-cells.tsx'
import type { TreeLines } from './tree-lines.ts'
import styles from './tree.module.css'

const columns: readonly { word: string; amount?: boolean; span?: number }[] = [
  { word: '各层和指标' },
  { word: '总权重', amount: true },
  { word: '得分', amount: true },
  { word: '位次', amount: true },
  // The number and its bar.
  { word: '贡献', span: 2 },
  { word: '数值', amount: true },
  { word: '上年', amount: true },
  { word: '数据从哪里来' },
]

export function TreeTable({ lines, folded, scale, turn }: TreeLines) {
  return (
    <table className={`${table['table']} ${styles['tree']}`}>
      <thead>
        <tr>
          {columns.map(({ word, amount, span }) => (
            <th key={word} scope="col" colSpan={span} className={amount ? table['amount'] : undefined}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row
            key={line.element.code}
            line={line}
            open={!folded.has(line.element.code)}
            scale={scale}
            onTurn={() => turn(line.element.code)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  line: Placed<IndexTreeElement>
  open: boolean
  scale: BarScale
  onTurn: () => void
}

function Row({ line: { element, depth, children }, open, scale, onTurn }: RowProps) {
  return (
    <tr data-depth={depth}>
      <th scope="row" style={{ paddingInlineStart: 16 + depth * 24 }}>
        <span className={styles['name']}>
          {children > 0 && depth > 0 && <FoldButton name={element.name} open={open} onTurn={onTurn} />}
          {element.name}
        </span>
      </th>
      <td className={table['amount']}>{depth === 0 ? '' : sayShare(element.effectiveWeight)}</td>
      <td className={table['amount']}>
        {element.score === null ? <Missing why={element.why ?? '没有得分'} /> : sayScore(element.score)}
      </td>
      <td className={table['amount']}>
        {element.place === null ? <Missing why={element.why ?? '没有位次'} /> : `${element.place} / ${element.of}`}
      </td>
      <td className={table['amount']}>
        {element.contribution === null ? (
          <Missing why={element.why ?? '这一层不是相加的，分不出贡献'} />
        ) : (
          sayScore(element.contribution)
        )}
      </td>
      <td className={styles['bar']}>
        {depth > 0 && element.contribution !== null && (
          <SignedBar value={element.contribution} scale={scale} light={children > 0} />
        )}
      </td>
      <td className={table['amount']}>
        <IndicatorValue element={element} />
      </td>
      <td className={table['amount']}>
        <IndicatorBefore element={element} />
      </td>
      <td className={styles['from']}>
        <IndicatorSource element={element} />
      </td>
    </tr>
  )
}
