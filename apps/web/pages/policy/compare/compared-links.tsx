import { Link } from '@tanstack/react-router'
import type { ComparedClaim } from '@dongjian/server/contract'
import type { ReactNode } from 'react'
import { usePolicy } from '../policy-in-hand.ts'

export function FirmLink({ row: { firm } }: { row: ComparedClaim }) {
  const { county } = usePolicy().reading
  return (
    <Link
      to="/$county/registers/$register/$record"
      params={{ county, register: 'organizations', record: firm.id }}
      title={firm.name}
    >
      {firm.name}
    </Link>
  )
}

export function ClaimLink({ row: { claim } }: { row: ComparedClaim }) {
  const { county } = usePolicy().reading
  if (claim === null) return null
  return (
    <Link to="/$county/registers/$register/$record" params={{ county, register: 'claims', record: claim.id }}>
      {claim.number}
    </Link>
  )
}

/** The conditions of this clause for this firm. One that is no firm of that year cannot be explained. */
export function WhyLink({ row, children }: { row: ComparedClaim; children: ReactNode }) {
  const { policy, reading, year } = usePolicy()
  if (row.entitlement === null) return children
  return (
    <Link
      to="/$county/policies/$policy/explain"
      params={{ county: reading.county, policy: policy.id }}
      search={{ firm: row.firm.id, year: String(year) }}
      hash={row.clause}
    >
      {children}
    </Link>
  )
}
