import type { Ties } from '../model/normalisation.ts'

/** Fewer than these are put in order one by one. */
const few = 100
/** The bits of a number's two halves are taken in digits of this many. */
const digitBits = 11
const digits = 1 << digitBits
const mask = digits - 1

/** Scratch for putting the cells of columns in order again and again, NaN left out. */
export class Order {
  /** Of the last sort: how many cells are not missing. */
  count = 0
  /** Of the last sort: where the cells are, from the least, counted from the first that was asked for. */
  at: Uint32Array
  #other: Uint32Array
  readonly #low: Uint32Array
  readonly #high: Uint32Array
  readonly #starts = new Uint32Array(3 * digits)

  /** For columns of up to `most` cells. */
  constructor(most: number) {
    this.at = new Uint32Array(most)
    this.#other = new Uint32Array(most)
    this.#low = new Uint32Array(most)
    this.#high = new Uint32Array(most)
  }

  /** Puts the cells from `from` to before `to` in ascending order. */
  sort(values: Float64Array, from: number, to: number): void {
    this.count = 0
    for (let at = from; at < to; at += 1) {
      if (values[at] !== values[at]) continue
      this.at[this.count] = at - from
      this.count += 1
    }
    if (this.count >= few) this.#byDigits(values, from)
    else this.#settle(values, from, Infinity)
  }

  /** Of the last sort: the middle value; NaN of none. */
  medianOf(values: Float64Array, from: number): number {
    const half = this.count >>> 1
    if (this.count === 0) return NaN
    const upper = values[from + this.at[half]!]!
    return this.count % 2 === 1 ? upper : (values[from + this.at[half - 1]!]! + upper) / 2
  }

  /** Of the last sort: writes the place of each cell, 1 = the least; NaN stays what it was. */
  placesFromBelow(values: Float64Array, from: number, ties: Ties, into: Float64Array): void {
    const { at, count } = this
    for (let start = 0, end = 0; start < count; start = end) {
      end = this.#endOfTie(values, from, start)
      const place = ties === 'min' ? start + 1 : ties === 'max' ? end : (start + 1 + end) / 2
      for (let tied = start; tied < end; tied += 1) into[from + at[tied]!] = place
    }
  }

  /** Of the last sort: writes the place of each cell, 1 = the most; NaN stays what it was. */
  placesFromAbove(values: Float64Array, from: number, ties: Ties, into: Float64Array): void {
    const { at, count } = this
    for (let start = 0, end = 0; start < count; start = end) {
      end = this.#endOfTie(values, from, start)
      const place = ties === 'min' ? count - end + 1 : ties === 'max' ? count - start : count - (start + end - 1) / 2
      for (let tied = start; tied < end; tied += 1) into[from + at[tied]!] = place
    }
  }

  #endOfTie(values: Float64Array, from: number, start: number): number {
    const value = values[from + this.at[start]!]!
    let end = start + 1
    while (end < this.count && values[from + this.at[end]!] === value) end += 1
    return end
  }

  /**
   * Radix sort: the bits of a double ascend with it once those of negative ones are turned over. Their upper half tells
   * nearly all numbers apart; only where it leaves many together is the lower half sorted first.
   */
  #byDigits(values: Float64Array, from: number): void {
    const bits = new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
    for (let next = 0; next < this.count; next += 1) {
      const cell = this.at[next]!
      const high = bits[2 * (from + cell) + 1]!
      const turn = high >>> 31 === 1 ? 0xffff_ffff : 0
      this.#low[cell] = bits[2 * (from + cell)]! ^ turn
      this.#high[cell] = high ^ (turn | 0x8000_0000)
    }
    this.#sortBy(this.#high)
    if (this.#settle(values, from, this.count)) return
    this.#sortBy(this.#low)
    this.#sortBy(this.#high)
  }

  /** Puts cells in order one by one; false where that takes too many moves. */
  #settle(values: Float64Array, from: number, most: number): boolean {
    const [at, count] = [this.at, this.count]
    let moves = 0
    for (let next = 1; next < count; next += 1) {
      const cell = at[next]!
      const value = values[from + cell]!
      let place = next
      while (place > 0 && values[from + at[place - 1]!]! > value) {
        at[place] = at[place - 1]!
        place -= 1
        moves += 1
      }
      at[place] = cell
      if (moves > most) return false
    }
    return true
  }

  #sortBy(keys: Uint32Array): void {
    const [starts, count, at] = [this.#starts.fill(0), this.count, this.at]
    for (let next = 0; next < count; next += 1) {
      const key = keys[at[next]!]!
      starts[key & mask]! += 1
      starts[digits + ((key >>> digitBits) & mask)]! += 1
      starts[2 * digits + (key >>> (2 * digitBits))]! += 1
    }
    for (let digit = 0; digit < 3; digit += 1) this.#pass(keys, digit)
  }

  #pass(keys: Uint32Array, digit: number): void {
    const { at, count } = this
    const [other, starts, first, shift] = [this.#other, this.#starts, digit * digits, digit * digitBits]
    let sum = 0
    for (let place = first; place < first + digits; place += 1) {
      const here = starts[place]!
      if (here === count) return
      starts[place] = sum
      sum += here
    }
    for (let next = 0; next < count; next += 1) {
      const cell = at[next]!
      const place = first + ((keys[cell]! >>> shift) & mask)
      other[starts[place]!] = cell
      starts[place]! += 1
    }
    this.at = other
    this.#other = at
  }
}
