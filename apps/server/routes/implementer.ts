import { implement } from '@orpc/server'
import { contract } from '../contract/index.ts'
import type { Context } from '../context.ts'

/** The contract, to be filled in route by route; what each route has at hand is the context. */
export const route = implement(contract).$context<Context>()
