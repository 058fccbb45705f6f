export { OPEN_END } from '../access/index.ts'
export { closeLedger, keptTo, listKept, type Kept } from './closings.ts'
export { columnsOf, columnTypeOf } from './columns.ts'
export { openDatabase, type Database } from './database/index.ts'
export { knownOn, startOf, type Instant } from './instant.ts'
export {
  isInitials,
  listRecords,
  totalRecords,
  type Filter,
  type Listed,
  type Page,
  type Query,
  type Totals,
  type Within,
} from './list.ts'
export { createTables, migrate, readCatalogue } from './migrate.ts'
export {
  addRecord,
  admitLedgerDay,
  changeRecord,
  closeRecord,
  findRecord,
  getRecord,
  listDangling,
  listVersions,
  statusBegan,
  recordColumns,
  rowOf,
  type RecordRow,
} from './records.ts'
export { breaks } from './rules.ts'
export { sayBrokenAt, type Broken } from './say-broken.ts'
export { planTables, type Catalogue } from './tables.ts'
export {
  newId,
  prepareIn,
  readIn,
  settledInstant,
  writeIn,
  type Act,
  type Pool,
  type Tx,
  type WriteTx,
} from './transaction.ts'
export { checkValues, findValueFault, isRequired, type Value, type Values } from './values.ts'
export { visible } from './visible.ts'
