import { QueryClient } from '@tanstack/react-query'
import { ORPCError } from '@orpc/client'

/** An expected no is not asked again; a lost connection is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof ORPCError) && failures < 2,
    },
  },
})
