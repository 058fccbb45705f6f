import { Link } from '@tanstack/react-router'
import { useIndex } from '../index-in-hand.ts'
import styles from './answer.module.css'

interface Props {
  word: string
  units: readonly { readonly code: string; readonly name: string }[]
}

/** Whom it passes, by name; each leads to what that county's index is made of. */
export function PassedUnits({ word, units }: Props) {
  const { county, edition, year } = useIndex()
  if (units.length === 0) return null
  return (
    <p className={styles['passed']}>
      {word} {units.length} 个：
      {units.map(({ code, name }, i) => (
        <span key={code}>
          {i > 0 && '、'}
          <Link
            to="/$county/indices/$edition/tree"
            params={{ county, edition: edition.id }}
            search={{ unit: code, year }}
          >
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
