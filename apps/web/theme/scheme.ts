import { useSyncExternalStore } from 'react'
import { dark, declare, light, type Tokens } from './tokens.ts'

export type Scheme = 'light' | 'dark'

const place = 'dongjian.scheme'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const chosen = (): Scheme | undefined => {
  const kept = localStorage.getItem(place)
  return kept === 'light' || kept === 'dark' ? kept : undefined
}
const current = (): Scheme => chosen() ?? (system.matches ? 'dark' : 'light')

function show(): void {
  document.documentElement.dataset['scheme'] = current()
  for (const listener of listeners) listener()
}

/** Puts both themes on the page and follows the system until the reader chooses. */
export function installScheme(): void {
  const sheet = document.createElement('style')
  // Paper is white, whatever the screen is.
  sheet.textContent = `:root{color-scheme:light;${declare(light)}}@media screen{:root[data-scheme=dark]{color-scheme:dark;${declare(dark)}}}`
  document.head.append(sheet)
  system.addEventListener('change', show)
  show()
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(place, scheme)
  show()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useScheme = (): Scheme => useSyncExternalStore(subscribe, current)
export const useTokens = (): Tokens => (useScheme() === 'dark' ? dark : light)
