// expect: define imports nothing beyond itself
import { tableOf } from '../store/tables.ts'

export const table = tableOf('challenges')
