import type { ComparedClaim } from '@dongjian/server/contract'
import type { ReactNode } from 'react'
import { Choice } from '../../../controls/choice.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import { ComparedMark } from './compared-mark.tsx'
import styles from './compared-tools.module.css'
import { verdicts, type Verdict } from './verdicts.ts'

interface Props {
  rows: readonly ComparedClaim[]
  verdict: Verdict | undefined
  find: string
  onFind: (words: string) => void
  /** What is done with the rows. */
  children: ReactNode
}

export function ComparedTools({ rows, verdict, find, onFind, children }: Props) {
  const { policy, view, change } = usePolicy()
  const ofClause = rows.filter(({ clause }) => view.clause === undefined || clause === view.clause)
  const count = (each: Verdict) => ofClause.filter((row) => row.verdict === each).length
  return (
    <div className={styles['tools']}>
      <div className={styles['verdicts']} role="group" aria-label="结论">
        <button type="button" aria-pressed={verdict === undefined} onClick={() => change({ verdict: undefined })}>
          全部 <strong>{ofClause.length}</strong>
        </button>
        {verdicts.map((each) => (
          <button key={each} type="button" aria-pressed={verdict === each} onClick={() => change({ verdict: each })}>
            <ComparedMark verdict={each} /> <strong>{count(each)}</strong>
          </button>
        ))}
      </div>
      <div className={styles['right']}>
        <TextInput bare label="查企业" placeholder="查企业" type="search" value={find} onChange={onFind} />
        <Choice
          label="条款"
          value={view.clause ?? ''}
          onChange={(event) => change({ clause: event.target.value || undefined })}
        >
          <option value="">各条</option>
          {policy.clauses.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
        <YearChoice />
        {children}
      </div>
    </div>
  )
}
