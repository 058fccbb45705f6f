import { useQuery } from '@tanstack/react-query'
import { indexUnitsQuery } from '../../../client/indices.ts'
import { Choice } from '../../../controls/choice.tsx'
import { useIndex } from '../index-in-hand.ts'

/** The county that is looked at: ours, or any other. */
export function UnitChoice() {
  const { county, edition, year, unit, change } = useIndex()
  const strip = useQuery(indexUnitsQuery({ county, id: edition.id, year }))
  const others = strip.data?.units.filter(({ own }) => !own) ?? []
  return (
    <Choice
      label="看哪个县（市、区）"
      value={unit ?? edition.unit.code}
      onChange={({ target: { value } }) => change({ unit: value === edition.unit.code ? undefined : value })}
    >
      <option value={edition.unit.code}>{edition.unit.name}（本地）</option>
      {others.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Choice>
  )
}
