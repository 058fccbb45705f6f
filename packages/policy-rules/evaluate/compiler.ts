import type { Tree } from '../core/tree.ts'
import type { Thunk } from './frame.ts'

/** Sees each sub-expression as it is compiled, and may wrap it. */
export type Observe = (tree: Tree, thunk: Thunk) => Thunk

/** Gives names their slots while trees become closures. */
export class Compiler {
  readonly #dispatch: (tree: Tree, compiler: Compiler) => Thunk
  readonly #observe: Observe
  readonly #globals = new Map<string, number>()
  readonly #locals: { name: string; slot: number }[] = []
  /** Trees whose value stands in a slot already: the inputs of a table, which each cell reads. */
  readonly given = new Map<Tree, number>()
  #slots = 0

  constructor(dispatch: (tree: Tree, compiler: Compiler) => Thunk, observe: Observe) {
    this.#dispatch = dispatch
    this.#observe = observe
  }

  get size(): number {
    return this.#slots
  }

  compile(tree: Tree): Thunk {
    const given = this.given.get(tree)
    const thunk: Thunk = given === undefined ? this.#dispatch(tree, this) : (frame) => frame.slots[given] ?? null
    return this.#observe(tree, thunk)
  }

  newSlot(): number {
    this.#slots += 1
    return this.#slots - 1
  }

  /** The slot of a fact, parameter or definition, by its kind and name. */
  global(name: string): number {
    const known = this.#globals.get(name)
    if (known !== undefined) return known
    const slot = this.newSlot()
    this.#globals.set(name, slot)
    return slot
  }

  local(name: string): number {
    const found = this.#locals.findLast((local) => local.name === name)
    if (!found) throw new TypeError(`“${name}” is not bound`)
    return found.slot
  }

  /** Compiles something with names bound to new slots. */
  bind<T>(names: readonly string[], compile: (slots: readonly number[]) => T): T {
    const slots = names.map(() => this.newSlot())
    this.#locals.push(...names.map((name, at) => ({ name, slot: slots[at] ?? 0 })))
    const result = compile(slots)
    this.#locals.length -= names.length
    return result
  }
}
