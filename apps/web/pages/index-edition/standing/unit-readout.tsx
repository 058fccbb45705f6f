import { sayInterval, sayPlace, sayScore } from '../../../indices/index-words.ts'
import styles from './unit-readout.module.css'
import type { PlacedUnit } from './strip-scale.ts'
import { UnitLink } from './unit-link.tsx'

/** The county that is pointed at, in words. */
export function UnitReadout({ unit }: { unit: PlacedUnit }) {
  const { place, score, low, high } = unit
  return (
    <p className={styles['readout']}>
      <UnitLink unit={unit} />
      <span>{sayPlace(place)}</span>
      <span>得分 {sayScore(score)}</span>
      {low !== null && high !== null && <span>位次区间{sayInterval(low, high)}</span>}
    </p>
  )
}
