import { writeCell, type Population } from '../columns/population.ts'
import type { FactName } from './policies.ts'

export type Firm = Readonly<Record<FactName, string | null>>

/** Some firms as texts, one record each, of those that `wanted` takes. */
export function listFirms(
  population: Population,
  count: number,
  wanted: (row: number) => boolean = () => true,
): { rows: number[]; firms: Firm[] } {
  const [rows, firms]: [number[], Firm[]] = [[], []]
  for (let row = 0; row < population.size && firms.length < count; row += 1) {
    if (!wanted(row)) continue
    const cells = [...population.columns].map(([name, column]) => [name, writeCell(column, row)] as const)
    rows.push(row)
    firms.push(Object.fromEntries(cells) as Firm)
  }
  return { rows, firms }
}
