import type { Fault } from '../fault.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The largest number that a model may hold: beyond it sums of squares stop being exact or finite. */
export const largest = 1e9

/**
 * Looks at a value of any kind and notes what is wrong with it. Each look answers whether (or as what) it is right, so
 * that what hangs on it is looked at only then.
 */
export class Reader {
  readonly faults: Fault[] = []

  refuse(where: string, message: string): void {
    this.faults.push({ where, message, severity: 'refused' })
  }

  hint(where: string, message: string): void {
    this.faults.push({ where, message, severity: 'hint' })
  }

  /** An object and its fields; those that nobody knows are hinted at. */
  fields(where: string, value: unknown, what: string, known: readonly string[]): Fields | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.refuse(where, `${what}应当是一个对象`)
      return null
    }
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue
      this.hint(where === '' ? key : `${where}.${key}`, `${what}里的“${shorten(key)}”没有用处：请删去或核对写法`)
    }
    return value as Fields
  }

  list(where: string, value: unknown, what: string, { least, most }: Bounds): readonly unknown[] | null {
    if (!Array.isArray(value)) {
      this.refuse(where, `${what}应当是一个列表`)
      return null
    }
    if (value.length >= least && value.length <= most) return value
    this.refuse(where, `${what}有 ${value.length} 项：应当是 ${least} 至 ${most} 项`)
    return null
  }

  text(where: string, value: unknown, what: string): value is string {
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return true
    this.refuse(where, `${what}应当是 1 至 200 个字的文字`)
    return false
  }

  number(where: string, value: unknown, what: string, { least, most }: Bounds): value is number {
    if (typeof value === 'number' && value >= least && value <= most) return true
    this.refuse(where, `${what}是 ${describe(value)}：应当是 ${least} 至 ${most} 之间的数`)
    return false
  }

  whole(where: string, value: unknown, what: string, bounds: Bounds): value is number {
    if (!this.number(where, value, what, bounds)) return false
    if (Number.isInteger(value)) return true
    this.refuse(where, `${what}是 ${value}：应当是整数`)
    return false
  }

  oneOf<const T extends string>(where: string, value: unknown, what: string, choices: readonly T[]): value is T {
    if ((choices as readonly unknown[]).includes(value)) return true
    this.refuse(where, `${what}是 ${describe(value)}：只能是 ${choices.join('、')}`)
    return false
  }

  flag(where: string, value: unknown, what: string): void {
    if (value !== undefined && typeof value !== 'boolean') this.refuse(where, `${what}应当是 true 或 false`)
  }

  /** Two numbers of which the first must be below the second. */
  ascending(where: string, low: unknown, high: unknown, what: string): void {
    const bounds = { least: -largest, most: largest }
    const areNumbers =
      this.number(`${where}.low`, low, `${what}的下限`, bounds) &&
      this.number(`${where}.high`, high, `${what}的上限`, bounds)
    if (areNumbers && !(low < high)) {
      this.refuse(where, `${what}的下限 ${String(low)} 不小于上限 ${String(high)}：请对调或改正`)
    }
  }
}

export interface Bounds {
  readonly least: number
  readonly most: number
}

/** A value as a person would read it, cut short. */
export function describe(value: unknown): string {
  if (value === undefined) return '空'
  if (typeof value === 'string') return `“${shorten(value)}”`
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? '算不出的数' : '无穷大'
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? '列表' : '对象'
}

export function shorten(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 30)}…`
}
