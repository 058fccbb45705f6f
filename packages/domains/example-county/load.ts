import { getRegister } from '@dongjian/kernel/define'
import { addRecord, type Value, type WriteTx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'
import { records } from './index.ts'

/** Adds every row of the example county; references are written as the names of the rows that they mean. */
export async function loadExampleCounty(tx: WriteTx): Promise<void> {
  const ids = new Map<string, string>()
  for (const { register, as, values, status } of records) {
    const resolved = Object.entries(values).map(([name, value]): [string, Value] => {
      const field = getRegister(registers, register).fields[name]
      return [
        name,
        field?.type === 'ref' && value !== null ? (ids.get(`${field.to} ${String(value)}`) ?? value) : value,
      ]
    })
    const id = await addRecord(tx, registers, registers[register], Object.fromEntries(resolved), status)
    ids.set(`${register} ${as}`, id)
  }
}
