import { useCountyCode } from '../address/use-address.ts'
import { Icon } from '../icons/icon.tsx'
import { RailLink } from './rail-link.tsx'
import styles from './rail.module.css'
import { usePlaces } from './use-places.ts'

export function Rail({ folded, turn }: { folded: boolean; turn: () => void }) {
  const county = useCountyCode()
  const groups = usePlaces()
  return (
    <nav aria-label="主导航" className={folded ? `${styles['rail']} ${styles['folded']}` : styles['rail']}>
      {groups.map(({ heading, places }) => (
        <div key={heading}>
          {heading !== '总览' && (
            <p aria-hidden="true" className={styles['heading']}>
              {places[0]?.word !== heading && heading}
            </p>
          )}
          <ul aria-label={heading}>
            {places.map((each) => (
              <RailLink key={each.word} place={each} county={county} folded={folded} />
            ))}
          </ul>
        </div>
      ))}
      <button type="button" className={styles['fold']} onClick={turn} aria-expanded={!folded}>
        <Icon name={folded ? 'right' : 'left'} />
        <span className={folded ? 'visually-hidden' : undefined}>{folded ? '展开导航' : '收起导航'}</span>
      </button>
    </nav>
  )
}
