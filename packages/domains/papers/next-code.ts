import { sql } from 'kysely'
import { tableOf } from '@dongjian/kernel/define'
import type { WriteTx } from '@dongjian/kernel/store'
import type { PassageKind } from './paper.ts'
import { registerOf } from './passages.ts'

/** 承诺、事项、问题, as offices number them: CN2024-07. */
const prefixes: Readonly<Record<PassageKind, string>> = { commitment: 'CN', item: 'SX', problem: 'WT' }

/** The next number of a year in a register; numbers of closed records are not given again. */
export async function nextCode(tx: WriteTx, kind: PassageKind, year: number): Promise<string> {
  const prefix = `${prefixes[kind]}${year}-`
  const { rows } = await sql<{ last: number | null }>`
    select max(substring(code from ${`^${prefix}0*([0-9]{1,6})`})::int) as last from ${sql.table(tableOf(registerOf[kind]))}
    where region = ${tx.region} and code like ${`${prefix}%`}`.execute(tx.db)
  return `${prefix}${String((rows[0]?.last ?? 0) + 1).padStart(2, '0')}`
}
