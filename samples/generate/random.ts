/** Numbers that look drawn and never change: the same name gives the same row of draws, on every machine. */
export interface Draw {
  /** A whole number from `least` to `most`, both inside. */
  whole(least: number, most: number): number
  pick<T>(from: readonly T[]): T
  /** All of them in another order. */
  shuffle<T>(of: readonly T[]): T[]
  /** A working day from `from` to `to`, both inside, as 2023-05-06. */
  workday(from: string, to: string): string
}

const seed = 20_240_528

export function drawFor(name: string): Draw {
  const next = mulberry32([...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, seed))
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const shuffle = <T>(of: readonly T[]): T[] => {
    const list = [...of]
    for (let i = list.length - 1; i > 0; i--) {
      const j = whole(0, i)
      ;[list[i], list[j]] = [list[j]!, list[i]!]
    }
    return list
  }
  return {
    whole,
    shuffle,
    pick: (from) => from[whole(0, from.length - 1)]!,
    workday: (from, to) => {
      const day = addDays(from, whole(0, daysBetween(from, to)))
      const back = { 6: 1, 0: 2 }[weekday(day)] ?? 0
      return addDays(day, addDays(day, -back) < from ? 2 : -back)
    },
  }
}

function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
const weekday = (day: string): number => at(day).getUTCDay()
const daysBetween = (from: string, to: string): number => (at(to).getTime() - at(from).getTime()) / 86_400_000

export const addDays = (day: string, days: number): string =>
  new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** The day before the same day `years` later, on which a term of so many years ends. */
export const termEnd = (day: string, years: number): string =>
  addDays(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`, -1)
