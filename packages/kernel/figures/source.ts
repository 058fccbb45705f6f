import { sql, type RawBuilder } from 'kysely'
import { columnOf, getField, getRegister, tableOf, type Register, type Registers } from '../define/index.ts'
import { visible, type Tx } from '../store/index.ts'

/** A register under an alias in FROM, with the references that paths step through joined to it, each once. */
export class FigureSource {
  readonly #joined = new Map<string, string>()
  readonly register: Register
  readonly alias: string
  readonly #tx: Tx
  readonly #registers: Registers

  constructor(tx: Tx, registers: Registers, register: Register, alias: string) {
    this.#tx = tx
    this.#registers = registers
    this.register = register
    this.alias = alias
  }

  /** `amount`, `status` or, one step through a reference, `claim.category`. */
  column(path: string): RawBuilder<unknown> {
    const [first, second] = path.split('.') as [string, string?]
    if (second === undefined) return sql.ref(`${this.alias}.${columnOf(first)}`)
    return sql.ref(`${this.#join(first)}.${columnOf(second)}`)
  }

  /** The register that a path's last part belongs to, with that part. */
  owner(path: string): { register: Register; name: string } {
    const [first, second] = path.split('.') as [string, string?]
    if (second === undefined) return { register: this.register, name: first }
    const field = getField(this.register, first)
    if (field.type !== 'ref') throw new Error(`${this.register.name}.${first} is not a reference`)
    return { register: getRegister(this.#registers, field.to), name: second }
  }

  // One open version per id: the join can neither drop a row nor double it.
  #join(reference: string): string {
    const known = this.#joined.get(reference)
    if (known) return known
    const alias = `${this.alias}_${columnOf(reference)}`
    this.#joined.set(reference, alias)
    return alias
  }

  /** The FROM clause; to be read after every column of the statement was named. */
  from(): RawBuilder<unknown> {
    const joins = [...this.#joined].map(([reference, alias]) => {
      const { register } = this.owner(`${reference}.id`)
      const id = sql.ref(`${this.alias}.${columnOf(reference)}`)
      return sql` left join ${sql.table(tableOf(register))} as ${sql.ref(alias)} on ${visible(alias, this.#tx)} and ${sql.ref(`${alias}.id`)} = ${id}`
    })
    return sql`${sql.table(tableOf(this.register))} as ${sql.ref(this.alias)}${sql.join(joins, sql``)}`
  }

  visible(): RawBuilder<boolean> {
    return visible(this.alias, this.#tx)
  }

  get registers(): Registers {
    return this.#registers
  }

  get tx(): Tx {
    return this.#tx
  }
}
