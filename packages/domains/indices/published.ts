import { sql } from 'kysely'
import { computeFigures, type Definitions, type FigureValue } from '@dongjian/kernel/figures'
import { visible, type Tx } from '@dongjian/kernel/store'

/** What the province has published for a year: received values, never moved by our records. Exact decimals. */
export interface PublishedIndex {
  /** 评价年度. */
  readonly year: string
  /** 数据年度, as the paper's 口径 says it. */
  readonly dataYear: string | null
  readonly value: string | null
  readonly place: string | null
  readonly progressPlace: string | null
  readonly placeRise: string | null
  readonly riseProvincePlace: string | null
  readonly riseCityPlace: string | null
  /** The return that the value, or else the place, came in. */
  readonly returnId: string | null
  readonly why: string | null
}

const figures = {
  value: 'indices.innovationIndex',
  place: 'indices.provincePlace',
  progressPlace: 'indices.progressPlace',
  placeRise: 'indices.placeRise',
  riseProvincePlace: 'indices.riseProvincePlace',
  riseCityPlace: 'indices.riseCityPlace',
} as const
const codes = Object.values(figures)
const items = ['innovationIndex', 'indexProvincePlace'] as const

/** The published index over the years of which anything was received, the earliest first. */
export async function listPublishedIndex(tx: Tx, definitions: Definitions): Promise<PublishedIndex[]> {
  const { rows } = await sql<{ period: string; basis: string | null }>`
    select r.period, max(r.basis) as basis from returns r
    where ${visible('r', tx)} and r.item in (${sql.join([...items])}) and r.status <> 'withdrawn'
    group by r.period order by r.period`.execute(tx.db)
  const values = await computeFigures(
    tx,
    definitions,
    rows.flatMap(({ period }) => codes.map((code) => ({ code, period }))),
  )
  return rows.map(({ period, basis }, i) =>
    yearOf(period, basis, values.slice(i * codes.length, (i + 1) * codes.length)),
  )
}

function yearOf(year: string, basis: string | null, values: readonly FigureValue[]): PublishedIndex {
  const of = (name: keyof typeof figures) => values.find(({ code }) => code === figures[name])!
  const given = [of('value'), of('place')].map(({ behind }) => behind).find(({ kind }) => kind === 'return')
  return {
    year,
    dataYear: /数据年度(?:为)?(\d{4})年?/.exec(basis ?? '')?.[1] ?? null,
    value: of('value').value,
    place: of('place').value,
    progressPlace: of('progressPlace').value,
    placeRise: of('placeRise').value,
    riseProvincePlace: of('riseProvincePlace').value,
    riseCityPlace: of('riseCityPlace').value,
    returnId: given?.kind === 'return' ? given.id : null,
    why: of('value').completeness.why,
  }
}
