import { Link } from '@tanstack/react-router'
import type { ExplainedClause, ExplainedFirm } from '@dongjian/server/contract'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './clause-note.module.css'
import { registerOf } from './fact-words.ts'

/** What is missing, and the ledger in which it is filled in. */
export function ClauseMissing({ clause, explained }: { clause: ExplainedClause; explained: ExplainedFirm }) {
  if (clause.missing.length === 0) return null
  const { firm, facts } = explained
  return (
    <div className={styles['note']}>
      <ul aria-label="缺的情况">
        {clause.missing.map((name) => (
          <li key={name}>
            缺 <strong>{name}</strong>：
            <WhereFilled source={facts.find((fact) => fact.name === name)?.source ?? ''} firm={firm.id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function WhereFilled({ source, firm }: { source: string; firm: string | null }) {
  const { reading, year } = usePolicy()
  const place = registerOf(source, year)
  if (firm === null) return <>在“情况”里填上就能算</>
  if (!place) return <>由{source}提供</>
  const params = { county: reading.county, register: place.register }
  if (place.register === 'organizations') {
    return (
      <Link to="/$county/registers/$register/$record" params={{ ...params, record: firm }}>
        到{source}补上
      </Link>
    )
  }
  return (
    <Link
      to="/$county/registers/$register"
      params={params}
      search={{ 'f.organization': firm, ...(place.year ? { 'f.year': `${place.year}..${place.year}` } : {}) }}
    >
      到{source}补上
    </Link>
  )
}
