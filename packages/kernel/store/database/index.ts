export { openDatabase, type Database, type DatabaseOptions } from './open-database.ts'
