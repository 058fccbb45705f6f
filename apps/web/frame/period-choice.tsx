import { sayPeriod, yearOf } from '@dongjian/kernel/define'
import { useChangeAddress } from '../address/use-address.ts'
import { useReading } from '../address/use-reading.ts'
import { Choice } from '../controls/choice.tsx'
import { today } from '../days/day-text.ts'

const two = (month: number) => String(month).padStart(2, '0')

function periodsWithin(year: number): string[] {
  const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
  const cumulative = [2, 3, 4, 5, 7, 8, 9, 10, 11].map((month) => `${year}-01~${two(month)}`)
  return [`${year}-H1`, ...quarters, ...cumulative]
}

export function PeriodChoice() {
  const { period } = useReading()
  const change = useChangeAddress()
  const year = yearOf(period)
  const last = Math.max(Number(today().slice(0, 4)), year)
  const years = Array.from({ length: Math.max(6, last - year + 2) }, (_, back) => String(last - back))
  const within = periodsWithin(year)
  const known = years.includes(period) || within.includes(period)
  return (
    <Choice label="统计期间" value={period} onChange={(event) => change({ period: event.target.value })}>
      <optgroup label="全年">
        {years.map((each) => (
          <option key={each} value={each}>
            {sayPeriod(each)}
          </option>
        ))}
      </optgroup>
      <optgroup label={`${year}年内`}>
        {(known ? within : [period, ...within]).map((each) => (
          <option key={each} value={each}>
            {sayPeriod(each)}
          </option>
        ))}
      </optgroup>
    </Choice>
  )
}
