import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type RefObject } from 'react'

/** Whether the address names this clause: `…#科创2020-1`. It is brought into sight when it is there, which may be late. */
export function useNamedClause<E extends HTMLElement>(code: string): { place: RefObject<E | null>; named: boolean } {
  const place = useRef<E>(null)
  const named = useLocation({ select: ({ hash }) => hash === code })
  useEffect(() => {
    if (named) place.current?.scrollIntoView({ block: 'start' })
  }, [named])
  return { place, named }
}
