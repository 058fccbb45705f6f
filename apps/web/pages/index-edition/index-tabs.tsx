import { Link } from '@tanstack/react-router'
import { keptAcross } from '../../indices/index-view.ts'
import styles from '../../page/tabs.module.css'

const tabs = [
  { to: '/$county/indices/$edition', word: '位次' },
  { to: '/$county/indices/$edition/tree', word: '构成' },
  { to: '/$county/indices/$edition/compare', word: '两版对照' },
  { to: '/$county/indices/$edition/what-if', word: '推演' },
  { to: '/$county/indices/$edition/uncertainty', word: '位次有多稳' },
] as const

/** Five ways to look at an edition; each is an address, and what was chosen goes along. */
export function IndexTabs({ county, id }: { county: string; id: string }) {
  return (
    <nav aria-label="看这次自测" className={styles['tabs']}>
      {tabs.map(({ to, word }) => (
        <Link
          key={to}
          to={to}
          params={{ county, edition: id }}
          search={(before: object) => keptAcross(before)}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {word}
        </Link>
      ))}
    </nav>
  )
}
