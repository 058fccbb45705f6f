// expect: a domain is entered by its index.ts
import { listClaims } from '../claims/queries.ts'

export const claims = listClaims
