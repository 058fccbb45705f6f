import { Link } from '@tanstack/react-router'
import type { Place } from '@dongjian/server/contract'
import type { ReactNode } from 'react'
import { useCountyCode } from '../address/use-address.ts'
import { Figure } from '../figure/figure.tsx'

interface Props {
  place: Place
  label: string
  className?: string | undefined
  onClick?: () => void
  children: ReactNode
}

/** Opens whatever the server points at: a number in the side panel, all else on its page. */
export function PlaceLink({ place, label, children, ...rest }: Props) {
  const county = useCountyCode()
  switch (place.kind) {
    case 'figure':
      return (
        <Figure {...rest} code={place.code} label={label} period={place.period} slice={place.params}>
          {children}
        </Figure>
      )
    case 'record':
      return place.register === 'commitments' ? (
        <Link {...rest} to="/$county/commitments/$commitment" params={{ county, commitment: place.id }}>
          {children}
        </Link>
      ) : (
        <Link
          {...rest}
          to="/$county/registers/$register/$record"
          params={{ county, register: place.register, record: place.id }}
        >
          {children}
        </Link>
      )
    case 'register':
      return (
        <Link {...rest} to="/$county/registers/$register" params={{ county, register: place.register }}>
          {children}
        </Link>
      )
    case 'edition':
      return (
        <Link {...rest} to="/$county/reports/$edition" params={{ county, edition: place.id }}>
          {children}
        </Link>
      )
    case 'policy':
      return (
        <Link {...rest} to="/$county/policies/$policy" params={{ county, policy: place.id }}>
          {children}
        </Link>
      )
    case 'paper':
      return (
        <Link {...rest} to="/$county/papers/$paper" params={{ county, paper: place.id }}>
          {children}
        </Link>
      )
    case 'import':
      return (
        <Link {...rest} to="/$county/imports/$import" params={{ county, import: place.id }}>
          {children}
        </Link>
      )
  }
}
