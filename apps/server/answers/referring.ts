import type { Register, Registers } from '@dongjian/kernel/define'
import { listRecords, totalRecords, type Tx } from '@dongjian/kernel/store'
import type { RecordDetail } from '../contract/records.ts'
import { nameOf, rowsOf } from './rows.ts'

const shown = 20
const counted = 1000

/** The records that point to this one, by register and field; those with none are left out. */
export async function referringTo(
  tx: Tx,
  registers: Registers,
  target: Register,
  id: string,
): Promise<RecordDetail['referring']> {
  const found: RecordDetail['referring'] = []
  for (const register of Object.values(registers)) {
    for (const [field, { type, label, ...rest }] of Object.entries(register.fields)) {
      if (type !== 'ref' || !('to' in rest) || rest.to !== target.name) continue
      const query = { filters: { [field]: { any: [id] } }, limit: shown }
      const { count, more } = await totalRecords(tx, register, query, counted)
      if (count === 0) continue
      const page = await listRecords(tx, registers, register, query)
      const rows = await rowsOf(tx, registers, register, page.rows)
      found.push({
        register: register.name,
        title: register.title,
        field,
        label,
        count,
        more,
        rows: rows.map((row) => ({ ...row, name: nameOf(register, row) })),
      })
    }
  }
  return found
}
