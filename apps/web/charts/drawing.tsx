import { useEffect, useRef } from 'react'
import { useTokens } from '../theme/scheme.ts'
import { drawInto, type ChartOption } from './draw-option.ts'

interface Props {
  option: ChartOption
  height: number
  /** Read out in place of the drawing. */
  label: string
}

/** A chart on the page, as wide as its place. Keep `option` the same object while what it shows is the same. */
export function Drawing({ option, height, label }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const tokens = useTokens()
  useEffect(() => (place.current ? drawInto(place.current, option, tokens) : undefined), [option, tokens])
  return <div ref={place} role="img" aria-label={label} style={{ blockSize: height, inlineSize: '100%' }} />
}
