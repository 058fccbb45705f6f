import { sayPeriod, shiftYears, type Period } from '@dongjian/kernel/define'
import {
  computeFigures,
  convertUnit,
  printFigure,
  type Completeness,
  type Definitions,
  type FigureValue,
} from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Binding } from '../model/document.ts'

/** A cell of the own unit as a figure of the platform filled it, frozen with the edition. */
export interface BoundValue {
  /** Of the indicator. */
  readonly code: string
  readonly figure: string
  readonly label: string
  readonly year: string
  readonly period: Period
  readonly periodText: string
  /** Exact decimal in `unit`, the column's; null is missing, and `completeness` says why. */
  readonly value: string | null
  readonly unit: string
  /** As a report prints it. */
  readonly text: string | null
  readonly completeness: Completeness
  readonly definitionHash: string
}

/** What the bound indicators are in each year, by the records as the transaction knows them: one read of figures. */
export async function readBound(
  tx: Tx,
  definitions: Definitions,
  bindings: readonly Binding[],
  years: readonly string[],
): Promise<BoundValue[]> {
  const places = bindings.flatMap((binding) => years.map((year) => ({ binding, year })))
  const values = await computeFigures(
    tx,
    definitions,
    places.map(({ binding, year }) => ({ code: binding.figure, period: shiftYears(year, binding.shift) })),
  )
  return places.map(({ binding, year }, i) => boundOf(binding, year, values[i]!))
}

function boundOf({ code, unit }: Binding, year: string, computed: FigureValue): BoundValue {
  const { label, period, value, completeness, definitionHash } = computed
  return {
    code,
    figure: computed.code,
    label,
    year,
    period,
    periodText: sayPeriod(period),
    value: value === null ? null : convertUnit(value, computed.unit, unit),
    unit,
    text: value === null ? null : printFigure(computed, computed.unit === '元' ? { in: '万元' } : {}),
    completeness,
    definitionHash,
  }
}
