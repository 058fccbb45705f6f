import type { IndexEdition } from '@dongjian/server/contract'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { createContext, useContext } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { readIndexView, yearOf, type IndexView } from '../../indices/index-view.ts'

const route = getRouteApi('/$county/indices/$edition')

export const OpenIndex = createContext<IndexEdition | undefined>(undefined)

export interface IndexInHand {
  readonly county: string
  readonly edition: IndexEdition
  /** 评价年度, always one of the edition. */
  readonly year: string
  /** The county that is looked at; absent is our own, which the edition names. */
  readonly unit: string | undefined
  readonly view: IndexView
  /** Puts words into the address; `undefined` takes a word out. A slider leaves no steps behind. */
  readonly change: (words: Readonly<Record<string, string | undefined>>, how?: { replace: boolean }) => void
}

/** The edition that a tab shows, and how it is being looked at. */
export function useIndex(): IndexInHand {
  const edition = useContext(OpenIndex)
  if (!edition) throw new Error('a tab of no edition')
  const county = useCountyCode()
  const view = readIndexView({ ...route.useSearch() })
  const navigate = useNavigate()
  const change: IndexInHand['change'] = (words, { replace } = { replace: false }) => {
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...words }), resetScroll: false, replace })
  }
  const unit = view.unit === edition.unit.code ? undefined : view.unit
  return { county, edition, year: yearOf(view, edition.years), unit, view, change }
}
