import { Choice } from '../../controls/choice.tsx'
import { usePolicy } from './policy-in-hand.ts'

/** The policy year: only those to which the version applies. */
export function YearChoice() {
  const { policy, year, change } = usePolicy()
  const { from, to } = policy.years
  return (
    <Choice label="政策年度" value={String(year)} onChange={(event) => change({ year: event.target.value })}>
      {Array.from({ length: to - from + 1 }, (_, i) => to - i).map((each) => (
        <option key={each} value={each}>
          {each}政策年度
        </option>
      ))}
    </Choice>
  )
}
