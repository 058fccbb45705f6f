import { getRegister, neededIn, type Field } from '@dongjian/kernel/define'
import { addRecord, type Value, type Values, type WriteTx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'
import { records } from './index.ts'

/** What a status needs and no example is about: anything will do, and the row says otherwise where it matters. */
function neededBeside(register: keyof typeof registers, status: string, ids: ReadonlyMap<string, string>): Values {
  const { fields } = getRegister(registers, register)
  const any = (field: Field): Value => {
    if (field.type === 'ref') return [...ids].find(([name]) => name.startsWith(`${field.to} `))?.[1] ?? null
    if (field.type === 'choice') return Object.keys(field.choices)[0]!
    if (field.type === 'flag') return true
    return field.type === 'date' ? '2023-06-30' : '1'
  }
  return Object.fromEntries(
    neededIn(getRegister(registers, register), status).map((name) => [name, any(fields[name]!)]),
  )
}

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
    const given = Object.fromEntries(resolved)
    const id = await addRecord(
      tx,
      registers,
      registers[register],
      { ...neededBeside(register, status, ids), ...given },
      status,
    )
    ids.set(`${register} ${as}`, id)
  }
}
