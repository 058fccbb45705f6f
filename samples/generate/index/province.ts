import { drawFor } from '../random.ts'
import { sixty } from '../names.ts'
import { indicators, type Simulated } from './indicators.ts'

/** A line of the file: a county in a year. */
export interface CountyYear {
  readonly code: string
  readonly name: string
  readonly city: string
  readonly year: number
  readonly cells: Readonly<Record<string, string | null>>
}

const base = 2020
export const years = [2020, 2022, 2023] as const
const cities = [...'甲乙丙丁戊己庚辛壬癸'].map((stem) => `模拟${stem}市`)
const others = 89

/** Of the demonstration county: made up too, of its size. */
const ownSize: Readonly<Record<number, readonly [population: string, product: string]>> = {
  2020: ['14.9', '112.0'],
  2022: ['15.2', '128.6'],
  2023: ['15.3', '137.9'],
}

/**
 * Ninety counties of a province that is nowhere, the demonstration county among them. Each county has one strength that
 * all its indicators share in part, so that the index tells counties apart; the rest is drawn for itself.
 */
export function simulateProvince(own: { readonly code: string; readonly name: string }): CountyYear[] {
  return [...ownYears(own), ...Array.from({ length: others }, (_, i) => i).flatMap(countyYears)]
}

function ownYears({ code, name }: { readonly code: string; readonly name: string }): CountyYear[] {
  return years.map((year, i) => {
    const [population, product] = ownSize[year]!
    const cells = Object.fromEntries(indicators.map(({ column, own }) => [column, own[i] ?? null]))
    return { code, name, city: cities[2]!, year, cells: { ...cells, 常住人口: population, 地区生产总值: product } }
  })
}

function countyYears(i: number): CountyYear[] {
  const draw = drawFor(`模拟县 ${i}`)
  const strength = normal(draw)
  const size = Math.exp(0.55 * normal(draw))
  const product = size * Math.exp(0.25 * strength + 0.2 * normal(draw))
  const tempers = indicators.map(() => normal(draw))
  return years.map((year) => {
    const population = round(38 * size * 1.004 ** (year - base), 1)
    const gdp = round(330 * product * 1.065 ** (year - base), 1)
    const cells = indicators.map((indicator, k): [string, string | null] => {
      const luck = normal(draw)
      const missing = draw.whole(1, 1000) <= missingPerThousand && year !== base
      const value = valueOf(indicator, { year, strength, temper: tempers[k]!, luck })
      const by = indicator.per === '常住人口' ? Number(population) : indicator.per === undefined ? 1 : Number(gdp)
      return [indicator.column, missing ? null : round(value * by, indicator.decimals)]
    })
    return {
      code: String(990_101 + Math.floor(i / 9) * 100 + (i % 9)),
      name: `示例${sixty[i % 60]!}${i < 60 ? '县' : '区'}`,
      city: cities[i % cities.length]!,
      year,
      cells: { ...Object.fromEntries(cells), 常住人口: population, 地区生产总值: gdp },
    }
  })
}

const missingPerThousand = 6
/** Years of growth since the base; the last year grew more slowly. */
const grown: Readonly<Record<number, number>> = { 2020: 0, 2022: 2, 2023: 2.6 }
/** Of a county's place in an indicator: what it shares with the others, what is its own, and what a year brings. */
const shares = { strength: 0.12, temper: 0.7, luck: 0.2 }

interface Drawn {
  readonly year: number
  readonly strength: number
  readonly temper: number
  readonly luck: number
}

/** What falls over the years is better where it is less. */
function valueOf({ level, growth, spread }: Simulated, { year, strength, temper, luck }: Drawn): number {
  const away = shares.strength * strength * (growth < 0 ? -1 : 1) + shares.temper * temper + shares.luck * luck
  return level * (1 + growth / 100) ** grown[year]! * Math.exp((spread / 100) * away)
}

/** Of twelve even draws: near enough to the bell curve, and the same everywhere. */
function normal(draw: { whole(least: number, most: number): number }): number {
  let sum = 0
  for (let i = 0; i < 12; i += 1) sum += draw.whole(0, 1_000_000) / 1_000_000
  return sum - 6
}

const round = (value: number, decimals: number): string => value.toFixed(decimals)
