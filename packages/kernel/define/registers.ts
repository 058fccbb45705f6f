import type { Field } from './field.ts'
import type { Register } from './register.ts'

/** The whole set, by name: references and figures are resolved against it. */
export type Registers = Readonly<Record<string, Register>>

type Named<List extends readonly Register[]> = { readonly [R in List[number] as R['name']]: R }

export function collectRegisters<const List extends readonly Register[]>(...list: List): Named<List> {
  const byName: Record<string, Register> = {}
  for (const register of list) {
    if (byName[register.name]) throw new Error(`two registers are called ${register.name}`)
    byName[register.name] = register
  }
  return byName as Named<List>
}

export function getRegister(registers: Registers, name: string): Register {
  const register = registers[name]
  if (!register) throw new Error(`no register is called ${name}`)
  return register
}

export function getField(register: Register, name: string): Field {
  const found = register.fields[name]
  if (!found) throw new Error(`register ${register.name} has no field ${name}`)
  return found
}

/** Registers in an order in which each comes after those it refers to; a register may refer to itself. */
export function inOrderOfReference(registers: Registers): Register[] {
  const done = new Set<string>()
  const ordered: Register[] = []
  const visit = (register: Register, trail: readonly string[]): void => {
    if (done.has(register.name)) return
    if (trail.includes(register.name))
      throw new Error(`registers refer in a circle: ${[...trail, register.name].join(' → ')}`)
    for (const f of Object.values(register.fields)) {
      if (f.type === 'ref' && f.to !== register.name) visit(getRegister(registers, f.to), [...trail, register.name])
    }
    done.add(register.name)
    ordered.push(register)
  }
  for (const register of Object.values(registers)) visit(register, [])
  return ordered
}
