import { Link } from '@tanstack/react-router'
import type { ReportFact, ReportRun } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Figure } from '../../figure/figure.tsx'
import styles from './runs.module.css'
import type { Reading } from './sheet.tsx'

/** Words, and numbers that open: a figure to its source, a promise to its place in the ledger of promises. */
export function Runs({ runs, facts, known }: { runs: readonly ReportRun[] } & Reading) {
  return runs.map(({ text, mark }, i) => {
    const fact = mark === undefined ? undefined : facts.get(mark)
    return fact ? <Door key={i} fact={fact} known={known} text={text} /> : <span key={i}>{text}</span>
  })
}

function Door({ fact, known, text }: { fact: ReportFact; known: string; text: string }) {
  const county = useCountyCode()
  if (fact.kind === 'target') {
    return (
      <Link
        id={fact.mark}
        to="/$county/registers/$register"
        params={{ county, register: 'commitments' }}
        search={{ 'f.code': fact.code }}
        className={`${styles['number']} ${styles['target']}`}
        title={`${fact.label}：看承诺台账`}
      >
        {text}
      </Link>
    )
  }
  return (
    <span
      id={fact.mark}
      className={fact.value === null ? styles['missing'] : undefined}
      title={fact.completeness.why ?? undefined}
    >
      <Figure
        code={fact.code}
        label={fact.label}
        period={fact.period}
        slice={fact.params}
        known={known}
        className={styles['number']}
      >
        {text}
      </Figure>
    </span>
  )
}
