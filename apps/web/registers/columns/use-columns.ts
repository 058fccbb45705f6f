import type { RegisterDefinition } from '@dongjian/server/contract'
import { useState } from 'react'
import { usualColumns } from './columns.ts'

const placeOf = (register: string) => `dongjian.columns.${register}`

/** The columns that this reader chose for this register, remembered in the browser. */
export function useColumns(
  definition: RegisterDefinition,
): [readonly string[], (columns: readonly string[] | undefined) => void] {
  const place = placeOf(definition.name)
  const [chosen, setChosen] = useState(() => localStorage.getItem(place)?.split(','))
  const choose = (columns: readonly string[] | undefined) => {
    if (columns) localStorage.setItem(place, columns.join(','))
    else localStorage.removeItem(place)
    setChosen(columns ? [...columns] : undefined)
  }
  return [chosen ?? usualColumns(definition), choose]
}
