import { sayInterval, sayPlace, sayScore } from '../../../indices/index-words.ts'
import type { StripUnit } from './strip-scale.ts'
import { UnitLink } from './unit-link.tsx'
import styles from './units.module.css'

/** On a phone: the county, its place, its score, and the interval. */
export function UnitsCards({ units }: { units: readonly StripUnit[] }) {
  return (
    <ul className={styles['cards']} aria-label="各县（市、区）的位次">
      {units.map((unit) => (
        <li key={unit.code} className={unit.own ? styles['own'] : undefined}>
          <span className={styles['head']}>
            <UnitLink unit={unit} />
            <strong>{unit.place === null ? '没有位次' : sayPlace(unit.place)}</strong>
          </span>
          <span className={styles['why']}>
            {unit.score === null ? unit.why : `得分 ${sayScore(unit.score)}`}
            {unit.low !== null && unit.high !== null && ` · 位次区间${sayInterval(unit.low, unit.high)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
