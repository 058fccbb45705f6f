const length = 624
const shift = 397

/**
 * The numbers of R's `set.seed(seed); runif()`: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), its state
 * filled by the congruential generator 69069 x + 1 after 50 turns, as R does since 1.7. For replaying R's designs only.
 */
export class RGenerator {
  readonly #state = new Uint32Array(length)
  #at = length

  constructor(seed: number) {
    let word = seed >>> 0
    const turn = () => (word = (Math.imul(69069, word) + 1) >>> 0)
    for (let skip = 0; skip < 50; skip += 1) turn()
    // R's state has the place in the sequence before the words; it is drawn too, and then set to the end.
    turn()
    for (let at = 0; at < length; at += 1) this.#state[at] = turn()
  }

  uniform(): number {
    const uniform = this.#word() * 2.3283064365386963e-10
    return Math.min(Math.max(uniform, 2 ** -33), 1 - 2 ** -33)
  }

  #word(): number {
    if (this.#at === length) this.#twist()
    let word = this.#state[this.#at] ?? 0
    this.#at += 1
    word ^= word >>> 11
    word ^= (word << 7) & 0x9d2c5680
    word ^= (word << 15) & 0xefc60000
    word ^= word >>> 18
    return word >>> 0
  }

  #twist(): void {
    const state = this.#state
    for (let at = 0; at < length; at += 1) {
      const joined = ((state[at] ?? 0) & 0x80000000) | ((state[(at + 1) % length] ?? 0) & 0x7fffffff)
      const odd = joined & 1 ? 0x9908b0df : 0
      state[at] = (state[(at + shift) % length] ?? 0) ^ (joined >>> 1) ^ odd
    }
    this.#at = 0
  }
}
