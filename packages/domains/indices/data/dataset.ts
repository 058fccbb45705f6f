import { z } from 'zod'

/** Values of units in years as they were given: exact decimal texts, null where there is none. */
export interface Dataset {
  readonly units: readonly DataUnit[]
  /** The earliest first. */
  readonly years: readonly string[]
  readonly columns: readonly DataColumn[]
  /** By the code of the column: a row for each year, a cell in it for each unit. */
  readonly cells: Readonly<Record<string, readonly (readonly (string | null)[])[]>>
}

export interface DataUnit {
  readonly code: string
  readonly name: string
  /** 设区市. */
  readonly city: string | null
}

export interface DataColumn {
  readonly code: string
  readonly unit: string
  /** Who gives it. */
  readonly source: string | null
  /** 快报, 初步 or 最终. */
  readonly status: string | null
}

/** What a formula leaves in a cell has fifteen digits that count, after any number of zeros. */
export const decimalForm = /^-?\d{1,18}(\.\d{1,30})?$/
const text = z.string().trim().min(1).max(120)

/** A dataset as JSON, but for what stands in its cells: there may be millions of them, each of them wrong. */
export const datasetShape = z.strictObject({
  units: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[0-9A-Z]{6,12}$/, '应为区划代码'),
        name: text,
        city: text.nullable().default(null),
      }),
    )
    .min(1),
  years: z.array(z.string().regex(/^(19|20)\d{2}$/, '应为四位年份')).min(1),
  columns: z.array(
    z.strictObject({
      code: text,
      unit: z.string().trim().max(20),
      source: text.nullable().default(null),
      status: z.enum(['快报', '初步', '最终']).nullable().default(null),
    }),
  ),
  cells: z.record(z.string(), z.array(z.array(z.unknown()))),
})

export interface DatasetCounts {
  readonly units: number
  readonly years: readonly string[]
  readonly columns: number
  readonly missing: number
}

export const countsOf = ({ units, years, columns, cells }: Dataset): DatasetCounts => ({
  units: units.length,
  years,
  columns: columns.length,
  missing: Object.values(cells)
    .flat(2)
    .filter((cell) => cell === null).length,
})
