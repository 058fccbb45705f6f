import type { Reading } from '../address/use-reading.ts'
import { filtersOf } from './filters/filter-text.ts'
import type { RegisterView } from './register-view.ts'

/** Where the workbook of what is filtered is fetched; the browser saves it while it streams. */
export function exportAddress({ county, asKnownOn }: Reading, register: string, view: RegisterView): string {
  const query = new URLSearchParams()
  if (asKnownOn) query.set('asKnownOn', asKnownOn)
  if (view.find) query.set('search', view.find)
  for (const [field, filter] of Object.entries(filtersOf(view))) {
    for (const [word, value] of Object.entries(filter)) {
      if (Array.isArray(value)) value.forEach((each, i) => query.set(`filters[${field}][${word}][${i}]`, each))
      else if (value !== undefined) query.set(`filters[${field}][${word}]`, String(value))
    }
  }
  const words = query.toString()
  return `/api/${county}/registers/${register}/export${words ? `?${words}` : ''}`
}
