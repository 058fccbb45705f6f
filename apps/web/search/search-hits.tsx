import type { SearchHit } from '@dongjian/server/contract'
import type { Ref } from 'react'
import { PlaceLink } from '../page/place-link.tsx'
import styles from './search-hits.module.css'

interface Props {
  ref: Ref<HTMLUListElement>
  hits: readonly SearchHit[]
  /** The one that Enter opens. */
  at: number
  onGo: () => void
}

export function SearchHits({ ref, hits, at, onGo }: Props) {
  return (
    <ul ref={ref} aria-label="查找结果" className={styles['hits']}>
      {hits.map((hit, i) => (
        <li key={`${hit.kind} ${hit.title} ${hit.more ?? ''}`} data-at={i === at ? 'here' : undefined}>
          <PlaceLink place={hit.place} label={hit.title} className={styles['hit']} onClick={onGo}>
            <span className={styles['kind']}>{hit.kind}</span>
            <span className={styles['title']}>{hit.title}</span>
            {hit.more && <span className={styles['more']}>{hit.more}</span>}
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}
