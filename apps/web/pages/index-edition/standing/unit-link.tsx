import { Link } from '@tanstack/react-router'
import { useIndex } from '../index-in-hand.ts'
import type { StripUnit } from './strip-scale.ts'

/** Opens what a county's score is made of. */
export function UnitLink({ unit: { code, name } }: { unit: Pick<StripUnit, 'code' | 'name'> }) {
  const { county, edition } = useIndex()
  return (
    <Link
      to="/$county/indices/$edition/tree"
      params={{ county, edition: edition.id }}
      search={(before: object) => ({ ...before, unit: code === edition.unit.code ? undefined : code })}
    >
      {name}
    </Link>
  )
}
