import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** How wide an element is drawn, kept up with its surroundings; `usual` until it stands on the page. */
export function useWidth<E extends HTMLElement>(usual: number): { place: RefObject<E | null>; width: number } {
  const place = useRef<E>(null)
  const [width, setWidth] = useState(usual)
  useLayoutEffect(() => {
    const own = place.current
    if (!own) return
    const watch = new ResizeObserver(() => setWidth(own.clientWidth || usual))
    watch.observe(own)
    setWidth(own.clientWidth || usual)
    return () => watch.disconnect()
  }, [usual])
  return { place, width }
}
