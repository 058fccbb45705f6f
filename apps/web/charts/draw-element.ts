import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Drawn } from './picture.ts'

/** A drawing of ours off the page, for a picture of a known size: give it the light colours whatever the screen's. */
export function drawElement(drawing: ReactElement, size: { width: number; height: number }): Drawn {
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(drawing))
  const svg = new XMLSerializer().serializeToString(box.firstElementChild ?? box)
  root.unmount()
  return { svg, ...size }
}
