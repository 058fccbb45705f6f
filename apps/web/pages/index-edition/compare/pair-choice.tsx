import type { IndexEditionBrief } from '@dongjian/server/contract'
import { Choice } from '../../../controls/choice.tsx'
import { newestFirst } from '../../../indices/index-words.ts'
import { sayEdition, SimulatedTag } from '../../../indices/marks.tsx'
import { useIndex } from '../index-in-hand.ts'
import { UnitChoice } from '../tree/unit-choice.tsx'
import type { Pair } from './compare-choices.ts'
import styles from './pair-choice.module.css'

interface Props {
  pair: Pair
  others: readonly IndexEditionBrief[]
  /** The years that the answer is of. */
  from: string | undefined
  to: string | undefined
}

export function PairChoice({ pair, others, from, to }: Props) {
  const { edition, change } = useIndex()
  const before = others.find(({ id }) => id === pair.before) ?? edition
  return (
    <div className={styles['pair']} role="group" aria-label="比哪两版、哪两年">
      <span className={styles['side']}>
        从
        <Choice
          label="前一版"
          value={pair.before}
          onChange={({ target: { value } }) =>
            change({ before: value === edition.id ? undefined : value, from: undefined })
          }
        >
          <option value={edition.id}>本版</option>
          {newestFirst(others).map((each) => (
            <option key={each.id} value={each.id}>
              {sayEdition(each)}
            </option>
          ))}
        </Choice>
        <Years
          label="前一版的年度"
          years={before.id === edition.id ? edition.years.filter((year) => year !== to) : before.years}
          value={from ?? pair.from}
          onChange={(year) => change({ from: year })}
        />
      </span>
      <span className={styles['side']}>
        到本版
        <Years
          label="本版的年度"
          years={edition.years}
          value={to ?? pair.to}
          onChange={(year) => change({ to: year, from: undefined })}
        />
      </span>
      <UnitChoice />
      {edition.simulated && <SimulatedTag />}
    </div>
  )
}

interface YearsProps {
  label: string
  years: readonly string[]
  value: string | undefined
  onChange: (year: string) => void
}

function Years({ label, years, value, onChange }: YearsProps) {
  return (
    <Choice label={label} value={value ?? years.at(-1) ?? ''} onChange={(event) => onChange(event.target.value)}>
      {years.toReversed().map((year) => (
        <option key={year} value={year}>
          {year}年
        </option>
      ))}
    </Choice>
  )
}
