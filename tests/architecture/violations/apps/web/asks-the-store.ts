// expect: the web reads definitions and the contract
// lint: eslint(no-restricted-imports)
import { listRecords } from '@dongjian/kernel/store'

export const records = listRecords
