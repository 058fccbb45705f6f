import { Link, useParams } from '@tanstack/react-router'
import { Icon } from '../icons/icon.tsx'
import type { Place } from './places.ts'
import styles from './rail-link.module.css'

interface Props {
  place: Place
  county: string
  folded?: boolean
  onGo?: () => void
}

export function RailLink({ place, county, folded = false, onGo }: Props) {
  const { register } = useParams({ strict: false })
  const covered = register !== undefined && (place.covers?.includes(register) ?? false)
  return (
    <li>
      <Link
        to={place.to}
        params={{ county, ...(place.register ? { register: place.register } : {}) }}
        className={covered ? `${styles['link']} active` : styles['link']}
        activeOptions={{ exact: place.to === '/$county' || place.to === '/$county/registers', includeSearch: false }}
        {...(covered ? { 'aria-current': 'page' as const } : {})}
        {...(folded ? { title: place.word } : {})}
        {...(onGo ? { onClick: onGo } : {})}
      >
        <Icon name={place.icon} />
        <span className={folded ? 'visually-hidden' : undefined}>{place.word}</span>
      </Link>
    </li>
  )
}
