import { useEffect, useRef, type RefObject } from 'react'

/** Calls `leave` when the pointer goes down outside the element, while it is open. */
export function useLeave<E extends HTMLElement>(open: boolean, leave: () => void): RefObject<E | null> {
  const inside = useRef<E>(null)
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    if (!open) return
    const listen = (event: PointerEvent) => {
      if (!inside.current?.contains(event.target as Node)) latest.current()
    }
    document.addEventListener('pointerdown', listen)
    return () => document.removeEventListener('pointerdown', listen)
  }, [open])
  return inside
}
