import type { Panel } from './panel.ts'

/** A panel as JSON: missing cells are null. */
export interface PanelJson {
  readonly periods: readonly string[]
  readonly units: readonly string[]
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>
  readonly groups?: Readonly<Record<string, readonly (string | null)[]>>
}

/** What JSON can hold of a panel: the same bits come back, but -0 as 0. Refuses infinities by a RangeError. */
export function panelToJson({ periods, units, columns, groups }: Panel): PanelJson {
  return {
    periods,
    units,
    columns: Object.fromEntries(
      [...columns].map(([code, column]) => [code, Array.from(column, (cell) => toJson(code, cell))]),
    ),
    ...(groups && { groups: Object.fromEntries(groups) }),
  }
}

/** The panel of its JSON. Refuses cells that are neither a number nor null by a RangeError. */
export function panelFromJson({ periods, units, columns, groups }: PanelJson): Panel {
  const cells = Object.entries(columns).map(
    ([code, column]) => [code, Float64Array.from(column, (cell) => fromJson(code, cell))] as const,
  )
  return { periods, units, columns: new Map(cells), ...(groups && { groups: new Map(Object.entries(groups)) }) }
}

function toJson(code: string, cell: number): number | null {
  if (Math.abs(cell) === Infinity) throw new RangeError(`“${code}”里有无穷大：请改正或留空`)
  return Number.isNaN(cell) ? null : cell
}

function fromJson(code: string, cell: number | null): number {
  if (cell === null) return NaN
  if (typeof cell === 'number') return cell
  throw new RangeError(`“${code}”里有一格不是数：请改正或留空`)
}
