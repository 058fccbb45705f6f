import type { IndexTree } from '@dongjian/server/contract'
import { workbookOf } from '../../../client/indices.ts'
import { BarListExport } from '../../../indices/bar-list-export.tsx'
import { marksOf, sayScore, sayShare } from '../../../indices/index-words.ts'
import { treeOrder } from '../../../indices/tree-order.ts'
import { useIndex } from '../index-in-hand.ts'

/** The whole tree as a picture or a table, whatever is folded on the page. */
export function TreeExport({ tree }: { tree: IndexTree }) {
  const { county, edition } = useIndex()
  const lines = treeOrder(tree.elements)
  return (
    <BarListExport
      title={`${tree.unit.name}${tree.year}年指数自测的构成`}
      marks={marksOf(edition)}
      sentence="各项对总得分的贡献，同一层相加就是总得分。"
      bars={lines.map(({ element: { name, contribution }, depth }) => ({
        name,
        depth,
        value: depth === 0 ? null : contribution,
        said: contribution === null ? '没有数' : sayScore(contribution),
      }))}
      table={{
        columns: [
          { name: '各层和指标' },
          { name: '总权重', number: true },
          { name: '得分', number: true },
          { name: '位次', number: true },
          { name: '贡献', number: true },
          { name: '数值', number: true },
          { name: '单位' },
          { name: '上年', number: true },
          { name: '数据从哪里来' },
        ],
        rows: lines.map(({ element: { name, effectiveWeight, score, place, contribution, indicator } }) => [
          name,
          sayShare(effectiveWeight),
          score === null ? null : sayScore(score),
          place === null ? null : String(place),
          contribution === null ? null : sayScore(contribution),
          indicator?.value ?? null,
          indicator?.unit ?? null,
          indicator?.before ?? null,
          indicator && (indicator.imputed ? `插补；${indicator.source}` : indicator.source),
        ]),
      }}
      workbook={workbookOf(county, edition.id)}
    />
  )
}
