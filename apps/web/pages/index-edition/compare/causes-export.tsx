import type { IndexCompared } from '@dongjian/server/contract'
import { workbookOf } from '../../../client/indices.ts'
import { BarListExport } from '../../../indices/bar-list-export.tsx'
import { marksOf, signed } from '../../../indices/index-words.ts'
import { useIndex } from '../index-in-hand.ts'
import { kindWords, nameOfPart } from './effects.ts'

/** Why the score changed, as a picture or a table. */
export function CausesExport({ compared: { unit, from, to, change, parts } }: { compared: IndexCompared }) {
  const { county, edition } = useIndex()
  const total = change === null ? [] : [{ name: '合计', value: null, said: signed(change), depth: 0 }]
  return (
    <BarListExport
      title={`${unit.name}指数自测${from.year}年到${to.year}年得分为什么变`}
      marks={marksOf(edition)}
      bars={[
        ...parts.map((part) => ({ name: nameOfPart(part), value: part.effect, said: signed(part.effect), depth: 1 })),
        ...total,
      ]}
      table={{
        columns: [
          { name: '原因' },
          { name: '哪一类' },
          { name: '前' },
          { name: '后' },
          { name: '对得分的影响', number: true },
        ],
        rows: [
          ...parts.map((part) => [nameOfPart(part), kindWords[part.kind], part.was, part.now, String(part.effect)]),
          ['合计', null, null, null, change === null ? null : String(change)],
        ],
      }}
      workbook={workbookOf(county, edition.id)}
    />
  )
}
