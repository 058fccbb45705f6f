import type { PolicyDetail } from '@dongjian/server/contract'
import { DemoTag } from '../../frame/demo-tag.tsx'
import { SampleTag, StateMark } from '../../policies/state-mark.tsx'
import { sayYears } from '../policies/papers.ts'
import styles from './version-line.module.css'

/** Which version this is, in one line. */
export function VersionLine({ policy }: { policy: PolicyDetail }) {
  const { edition, number, state, years, sample, demo } = policy
  return (
    <span className={styles['line']}>
      <strong>{edition}</strong>
      <StateMark state={state} />
      {sample && <SampleTag />}
      {demo && <DemoTag />}
      <span>{number}</span>
      <span>适用{sayYears(years)}的事项</span>
    </span>
  )
}
