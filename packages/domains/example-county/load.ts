import { getRegister, listOf, neededIn, type Field } from '@dongjian/kernel/define'
import { addRecord, type Value, type Values, type WriteTx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'
import { records } from './index.ts'

/** What a status needs and no example is about: anything that the rules allow, and the row says otherwise where it matters. */
function neededBeside(
  register: keyof typeof registers,
  status: string,
  given: Values,
  ids: ReadonlyMap<string, string>,
): Values {
  const { fields } = getRegister(registers, register)
  const filled: Record<string, Value> = { ...given }
  const any = (name: string, field: Field): Value => {
    if (field.type === 'ref') return [...ids].find(([each]) => each.startsWith(`${field.to} `))?.[1] ?? null
    if (field.type === 'choice') return Object.keys(field.choices)[0]!
    if (field.type === 'flag') return true
    return field.type === 'date' ? dayBetween(fields, filled, name) : '1'
  }
  for (const name of neededIn(getRegister(registers, register), status)) filled[name] ??= any(name, fields[name]!)
  return filled
}

/** A day not before what it must follow, nor after what must follow it. */
function dayBetween(fields: Readonly<Record<string, Field>>, filled: Values, name: string): string {
  const field = fields[name]!
  const days = (names: readonly string[]) => names.map((each) => filled[each]).filter((day) => typeof day === 'string')
  const after = days(field.type === 'date' ? listOf(field.notBefore) : []).toSorted()
  const before = days(
    Object.entries(fields).flatMap(([other, each]) =>
      each.type === 'date' && listOf(each.notBefore).includes(name) ? [other] : [],
    ),
  ).toSorted()
  return after.at(-1) ?? before[0] ?? '2023-06-30'
}

/** Adds the rows of the example county, or of some registers; references are written as the names of the rows that they mean. */
export async function loadExampleCounty(tx: WriteTx, only?: readonly (keyof typeof registers)[]): Promise<void> {
  const ids = new Map<string, string>()
  for (const { register, as, values, status } of records.filter((each) => !only || only.includes(each.register))) {
    const resolved = Object.entries(values).map(([name, value]): [string, Value] => {
      const field = getRegister(registers, register).fields[name]
      return [
        name,
        field?.type === 'ref' && value !== null ? (ids.get(`${field.to} ${String(value)}`) ?? value) : value,
      ]
    })
    const given = Object.fromEntries(resolved)
    const all = neededBeside(register, status, given, ids)
    const id = await addRecord(tx, registers, registers[register], all, status)
    ids.set(`${register} ${as}`, id)
  }
}
