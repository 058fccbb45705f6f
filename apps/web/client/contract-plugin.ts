import { minifyContractRouter } from '@orpc/contract'
import { contract } from '@dongjian/server/contract'
import type { Plugin } from 'vite'

const name = 'virtual:contract'

/** Gives the browser the routes of the contract without its schemas: the server validates, and zod stays out of the first load. */
export function contractRoutes(): Plugin {
  return {
    name: 'dongjian-contract-routes',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(minifyContractRouter(contract))}` : undefined),
  }
}
