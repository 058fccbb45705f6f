const mask64 = 0xffffffffffffffffn

/**
 * A sequence of numbers that looks random and is the same for the same seed, bit for bit, on every machine.
 * xoshiro128** 1.1 (Blackman and Vigna, Scrambled linear pseudorandom number generators, 2021); its state comes from
 * SplitMix64, as its authors advise.
 */
export class Generator {
  readonly #state: Uint32Array

  /** @param state Four words, not all of them 0. */
  constructor(state: Uint32Array) {
    if (state.length !== 4 || state.every((word) => word === 0))
      throw new RangeError('随机数的状态要四个数，不能全是 0')
    this.#state = Uint32Array.from(state)
  }

  /** @param seed A whole number. */
  static of(seed: number): Generator {
    if (!Number.isSafeInteger(seed)) throw new RangeError(`随机种子要是整数，不能是${seed}`)
    const words = splitMix(BigInt(seed) & mask64, 2)
    return new Generator(Uint32Array.from(words.flatMap((word) => [Number(word & 0xffffffffn), Number(word >> 32n)])))
  }

  /** From 0 to 2³² − 1. */
  word(): number {
    const s = this.#state
    const [a = 0, b = 0, c = 0, d = 0] = s
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    s[0] = a ^ d ^ b
    s[1] = b ^ c ^ a
    s[2] = c ^ a ^ (b << 9)
    s[3] = rotate(d ^ b, 11)
    return result
  }

  /** From 0 up to, not including, 1, in steps of 2⁻⁵³. */
  uniform(): number {
    const high = this.word() >>> 5
    const low = this.word() >>> 6
    return (high * 0x4000000 + low) / 0x20000000000000
  }

  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number {
    return Math.floor(this.uniform() * bound)
  }
}

/** SplitMix64 (Steele, Lea and Flood 2014; constants as published by Vigna). */
export function splitMix(seed: bigint, count: number): bigint[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask64
    let word = state
    word = ((word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64
    word = ((word ^ (word >> 27n)) * 0x94d049bb133111ebn) & mask64
    return word ^ (word >> 31n)
  })
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
