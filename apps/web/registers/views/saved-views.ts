import { useState } from 'react'
import { readRegisterView, type RegisterView } from '../register-view.ts'

export interface SavedView {
  readonly label: string
  readonly view: RegisterView
}

const placeOf = (register: string) => `dongjian.views.${register}`

export function readSavedViews(text: string | null): SavedView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.flatMap((each: { label?: unknown; view?: unknown }) =>
      typeof each.label === 'string' && typeof each.view === 'object' && each.view !== null
        ? [{ label: each.label, view: readRegisterView({ ...each.view }) }]
        : [],
    )
  } catch {
    // Somebody edited the browser's storage by hand; views are not worth an error page.
    return []
  }
}

/** The views that this reader named for this register, kept in the browser. */
export function useSavedViews(register: string): [readonly SavedView[], (views: readonly SavedView[]) => void] {
  const [views, setViews] = useState<readonly SavedView[]>(() =>
    readSavedViews(localStorage.getItem(placeOf(register))),
  )
  const keep = (next: readonly SavedView[]) => {
    localStorage.setItem(placeOf(register), JSON.stringify(next))
    setViews(next)
  }
  return [views, keep]
}
