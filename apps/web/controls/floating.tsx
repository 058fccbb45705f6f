import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'

interface Props {
  label: string
  id?: string
  className?: string | undefined
  onLeave: () => void
  children: ReactNode
}

const reachable = 'input:not(:disabled), select, textarea, button, a[href]'

/**
 * A sheet that lies over the page beside its opener, inside one element with it. It takes the focus; Esc and a click
 * elsewhere leave it, and the focus goes back to where it was.
 */
export function Floating({ label, id, className, onLeave, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const latest = useRef(onLeave)
  useEffect(() => {
    latest.current = onLeave
  })
  useEffect(() => {
    const own = sheet.current
    const before = document.activeElement
    if (!own) return
    own.querySelector<HTMLElement>(reachable)?.focus({ preventScroll: true })
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      latest.current()
    }
    const point = (event: PointerEvent) => {
      if (event.target instanceof Node && !own.parentElement?.contains(event.target)) latest.current()
    }
    own.addEventListener('keydown', press)
    document.addEventListener('pointerdown', point)
    return () => {
      own.removeEventListener('keydown', press)
      document.removeEventListener('pointerdown', point)
      if (
        before instanceof HTMLElement &&
        (own.contains(document.activeElement) || document.activeElement === document.body)
      ) {
        before.focus({ preventScroll: true })
      }
    }
  }, [])
  useLayoutEffect(() => keepInSight(sheet.current), [])
  return (
    <div ref={sheet} id={id} role="group" aria-label={label} className={className}>
      {children}
    </div>
  )
}

/** The least that stays free beside a sheet. */
const margin = 12

/** An opener near the edge of a phone would put a part of its sheet beyond it. */
function keepInSight(sheet: HTMLElement | null): void {
  if (!sheet) return
  sheet.style.translate = 'none'
  const { left, right } = sheet.getBoundingClientRect()
  const room = document.documentElement.clientWidth - margin
  sheet.style.translate = `${Math.max(margin - left, Math.min(0, room - right))}px`
}
