export { openDatabase, type Database } from './open-database.ts'
