import type { IndexTree, IndexWhatIf } from '@dongjian/server/contract'
import { useMemo } from 'react'
import { drawOption } from '../../../charts/draw-option.ts'
import { ChartPanel } from '../../../charts/chart-panel.tsx'
import { Drawing } from '../../../charts/drawing.tsx'
import { workbookOf } from '../../../client/indices.ts'
import { chartMarks } from '../../../indices/chart-marks.ts'
import type { MovedValues } from '../../../indices/index-view.ts'
import { useIndex } from '../index-in-hand.ts'
import { layersHeight, layersOption, layersTable } from './layers-chart.ts'
import styles from './answer.module.css'
import { sayAnswer, sayMoves } from './what-if-words.ts'

interface Props {
  answer: IndexWhatIf
  tree: IndexTree
  values: MovedValues
}

/** What was moved and what came of it, in a sentence and as the layers that moved: the picture that is taken along. */
export function LayersPanel({ answer, tree, values }: Props) {
  const { county, edition, year } = useIndex()
  const { elements } = answer
  const option = useMemo(() => layersOption(elements), [elements])
  const height = layersHeight(elements)
  const sentence = sayAnswer(answer, sayMoves(tree, values))
  return (
    <div data-answer>
      <ChartPanel
        title={`${answer.unit.name}${year}年指数推演`}
        marks={chartMarks(edition)}
        sentence={sentence}
        table={layersTable(elements)}
        draw={() => drawOption(option, { width: 960, height })}
        workbook={workbookOf(county, edition.id)}
      >
        {elements.length > 0 ? (
          <Drawing option={option} height={height} label={sentence} />
        ) : (
          <p className={styles['none']}>拖动一项指标，这里列出哪些层的得分跟着变。</p>
        )}
      </ChartPanel>
    </div>
  )
}
