import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { writeFilter, type Filter } from './filters/filter-text.ts'
import { readRegisterView, type RegisterView } from './register-view.ts'

const route = getRouteApi('/$county/registers/$register')

export interface ViewInHand {
  readonly view: RegisterView
  /** Puts another view in place of this one. */
  show(view: RegisterView): void
  /** Changes some words of it; `undefined` takes a word out. */
  change(words: Readonly<Record<string, string | undefined>>): void
  setFilter(field: string, filter: Filter | undefined): void
}

export function useRegisterView(): ViewInHand {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/$county/registers/$register' })
  const view = readRegisterView({ ...search })
  const show = (next: RegisterView) => {
    const { period, known } = search
    void navigate({
      search: { ...(period ? { period } : {}), ...(known ? { known } : {}), ...next },
      resetScroll: false,
    })
  }
  const change: ViewInHand['change'] = (words) => show(readRegisterView({ ...view, ...words }))
  const setFilter: ViewInHand['setFilter'] = (field, filter) =>
    change({ [`f.${field}`]: filter ? writeFilter(filter) : undefined })
  return { view, show, change, setFilter }
}
