import type { PolicyBrief } from '@dongjian/server/contract'
import type { ReactNode } from 'react'
import { Choice } from '../../../controls/choice.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import { self } from './baselines.ts'
import moving from '../../../page/moving.module.css'
import styles from './simulator-tools.module.css'

interface Props {
  baselines: readonly PolicyBrief[]
  against: string
  /** At the right: what is done with the result. */
  children: ReactNode
}

/** Of which year, and beside which version. */
export function SimulatorTools({ baselines, against, children }: Props) {
  const { policy, change } = usePolicy()
  return (
    <div className={moving['tools']}>
      <YearChoice />
      <Choice label="与哪一版比较" value={against} onChange={(event) => change({ against: event.target.value })}>
        <option value={self}>与本版原文比较</option>
        {baselines.map(({ id, edition, state }) => (
          <option key={id} value={id}>
            与{edition}
            {state === 'draft' && !edition.includes('草案') && '（草案）'}比较
          </option>
        ))}
      </Choice>
      <span className={moving['hint']}>按{policy.edition}的规则、台账里的企业当场算，不改动任何记录。</span>
      <span className={styles['acts']}>{children}</span>
    </div>
  )
}
