import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import styles from './job.module.css'
import { RemovalsPanel } from './removals-panel.tsx'
import { SensitivitySection } from './sensitivity-section.tsx'
import { StabilitySection } from './stability-section.tsx'

/** How sure our own place is, and what it hangs on. */
export default function UncertaintyTab() {
  const { year } = useIndex()
  return (
    <>
      <div className={styles['tools']}>
        <YearChoice />
        <span className={styles['note']}>区间只说自测的位次，公布的位次没有区间。</span>
      </div>
      <StabilitySection key={`stability ${year}`} />
      <SensitivitySection key={`sensitivity ${year}`} />
      <RemovalsPanel />
    </>
  )
}
