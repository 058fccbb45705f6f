import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { Contract } from '@dongjian/server/contract'
import routes from 'virtual:contract'
import { decodeProblem } from './problem.ts'

const link = new OpenAPILink(routes, {
  url: () => `${location.origin}/api`,
  customErrorResponseBodyDecoder: decodeProblem,
})

/** Every route of the server, typed by its contract. */
export const api: JsonifiedClient<ContractRouterClient<Contract>> = createORPCClient(link)
