// expect: a pure library does no I/O
// lint: eslint(no-restricted-imports)
import pg from 'pg'

export const pool = new pg.Pool()
