import type { IndexJob } from '@dongjian/server/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { cancelIndexJob, indexJobQuery } from '../../../client/indices.ts'
import { isNotFound } from '../../../client/problem.ts'
import { queryClient } from '../../../client/query-client.ts'
import { useIndex } from '../index-in-hand.ts'

export interface JobInHand<Order> {
  /** Absent: none was asked for, or the server has forgotten it. */
  readonly job: IndexJob | undefined
  readonly lost: boolean
  readonly error: unknown
  readonly starting: boolean
  readonly start: (order: Order) => void
  readonly cancel: () => void
}

/** Work that goes on beside: which one stands in the address, so that it is found again and can be sent. */
export function useJob<Order>(kind: IndexJob['kind'], begin: (order: Order) => Promise<IndexJob>): JobInHand<Order> {
  const { county, view, change } = useIndex()
  const id = view[kind]
  const query = useQuery({ ...indexJobQuery(county, id ?? ''), enabled: id !== undefined })
  const starting = useMutation({
    mutationFn: begin,
    onSuccess: (job) => {
      queryClient.setQueryData(indexJobQuery(county, job.id).queryKey, job)
      change({ [kind]: job.id }, { replace: true })
    },
  })
  const cancelling = useMutation({
    mutationFn: () => cancelIndexJob(county, id ?? ''),
    onSuccess: (job) => queryClient.setQueryData(indexJobQuery(county, job.id).queryKey, job),
  })
  const job = id === undefined ? undefined : query.data
  const isDone = job?.state === 'done'
  useEffect(() => {
    // The places have intervals now, wherever they are shown.
    if (isDone && kind === 'uncertainty') void queryClient.invalidateQueries({ queryKey: ['index-units'] })
  }, [isDone, kind])
  const lost = query.isError && isNotFound(query.error)
  return {
    job,
    lost,
    error: starting.error ?? cancelling.error ?? (lost ? null : query.error),
    starting: starting.isPending,
    start: (order) => starting.mutate(order),
    cancel: () => cancelling.mutate(),
  }
}
