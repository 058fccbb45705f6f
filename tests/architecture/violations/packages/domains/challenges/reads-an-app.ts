// expect: domains stand on the kernel and on pure libraries
// lint: eslint(no-restricted-imports)
import { contract } from '@dongjian/server/contract'

export const routes = contract
