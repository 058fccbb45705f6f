import { Choice } from '../../controls/choice.tsx'
import { useIndex } from './index-in-hand.ts'

/** 评价年度: only those that the edition worked out. */
export function YearChoice() {
  const { edition, year, change } = useIndex()
  return (
    <Choice label="评价年度" value={year} onChange={(event) => change({ year: event.target.value })}>
      {edition.years.toReversed().map((each) => (
        <option key={each} value={each}>
          {each}年
        </option>
      ))}
    </Choice>
  )
}
