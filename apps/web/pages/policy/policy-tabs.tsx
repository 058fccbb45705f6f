import { Link } from '@tanstack/react-router'
import { keptAcross } from '../../policies/policy-view.ts'
import styles from '../../page/tabs.module.css'

const tabs = [
  { to: '/$county/policies/$policy', word: '条款' },
  { to: '/$county/policies/$policy/explain', word: '我能得多少' },
  { to: '/$county/policies/$policy/simulate', word: '测算' },
  { to: '/$county/policies/$policy/entitlements', word: '应得与兑现' },
] as const

/** Four ways to look at a version; each is an address, and what was chosen goes along. */
export function PolicyTabs({ county, id }: { county: string; id: string }) {
  return (
    <nav aria-label="看这份政策" className={styles['tabs']}>
      {tabs.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          params={{ county, policy: id }}
          search={(before: object) => keptAcross(before)}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {word}
        </Link>
      ))}
    </nav>
  )
}
