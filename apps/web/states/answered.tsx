import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'

interface Props<T> {
  query: UseQueryResult<T>
  /** The skeleton, in the real shape. */
  loading: ReactNode
  children: (data: T) => ReactNode
}

/** The three states of an answer: not yet, no, and here it is. Old content stays while new is fetched. */
export function Answered<T>({ query, loading, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />
  return loading
}
