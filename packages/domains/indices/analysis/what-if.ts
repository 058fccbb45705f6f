import {
  ownDataOnly,
  prepareWhatIf,
  runIndex,
  type Panel,
  type Run,
  type WhatIfAnswer,
  type WhatIfQuestion,
} from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import { refuse } from '../refusals.ts'
import { aboutOf, known, nameOf, topOf, type About, type Asked } from './ask.ts'
import { ownModel } from './own-only.ts'

export interface WhatIfAsked extends Asked {
  /** By code of the indicator, exact decimals in the indicator's own unit. */
  readonly values: Readonly<Record<string, string>>
  /** `own`: as if nothing were known of the others. */
  readonly mode: 'all' | 'own'
}

interface Named {
  readonly code: string
  readonly name: string
}
interface ScoreAndPlace {
  readonly score: number | null
  readonly place: number | null
}

export interface WhatIf {
  readonly year: string
  readonly unit: Named
  readonly mode: 'all' | 'own'
  readonly of: number
  readonly before: ScoreAndPlace
  readonly after: ScoreAndPlace
  readonly passed: readonly Named[]
  readonly passedBy: readonly Named[]
  /** Elements whose score moves. */
  readonly elements: readonly (Named & {
    readonly level: number
    readonly before: number | null
    readonly after: number | null
  })[]
  readonly why: string | null
}

/** Compiled once for an edition and asked while a slider moves. */
const prepared = new WeakMap<OpenEdition, (question: WhatIfQuestion) => WhatIfAnswer>()

/** Where a unit would stand with other values, the others as they are; or what of it can be told without the others. */
export function askWhatIf(open: OpenEdition, asked: WhatIfAsked): WhatIf {
  const about = aboutOf(open, asked)
  const values = numbersOf(open, asked.values)
  return asked.mode === 'own' ? alone(open, about, values) : amongAll(open, about, values)
}

function numbersOf({ model }: OpenEdition, values: Readonly<Record<string, string>>): Record<string, number> {
  const codes = model.model.elements.filter(({ level }) => level === 1).map(({ code }) => code)
  for (const code of Object.keys(values))
    if (!codes.includes(code)) throw refuse('indexIndicatorUnknown', { code, known: codes })
  return Object.fromEntries(Object.entries(values).map(([code, text]) => [code, Number(text)]))
}

function amongAll(open: OpenEdition, { year, unit, cell }: About, values: Readonly<Record<string, number>>): WhatIf {
  return orRefuse(() => {
    const ask = prepared.get(open) ?? prepareWhatIf(open.model.model, open.panel)
    prepared.set(open, ask)
    const { before, after, passed, passedBy } = ask({ unit: unit.code, period: year, values })
    const named = (codes: readonly string[]) => codes.map((code) => ({ code, name: nameOf(open, code) }))
    const changed = runIndex(open.model.model, withValues(open, cell, values))
    const elements = open.model.model.elements.map(({ code, name, level }) => ({
      code,
      name,
      level,
      before: known(open.run.elements.get(code)!.score[cell]),
      after: known(changed.elements.get(code)!.score[cell]),
    }))
    return {
      year,
      unit,
      mode: 'all',
      of: countPlaces(open, cell, after.rank === null ? open.run : changed),
      before: { score: before.score, place: before.rank },
      after: { score: after.score, place: after.rank },
      passed: named(passed),
      passedBy: named(passedBy),
      elements: elements.filter((element) => element.before !== element.after),
      why: after.score === null ? '这样改以后没有得分：有数的指标太少，或按模型的方法算不出来' : null,
    }
  })
}

/** Units with a place in the year of a cell. */
function countPlaces(open: OpenEdition, cell: number, { elements, units }: Run): number {
  const from = cell - (cell % units.length)
  const ranks = elements.get(topOf(open))!.rank.subarray(from, from + units.length)
  return ranks.filter((place) => !Number.isNaN(place)).length
}

/** An indicator with a denominator is multiplied by it. */
function withValues({ model, panel }: OpenEdition, cell: number, values: Readonly<Record<string, number>>): Panel {
  const columns = new Map(panel.columns)
  for (const [code, value] of Object.entries(values)) {
    const by = model.model.elements.find((element) => element.code === code)?.denominator
    const divisor = by === undefined ? 1 : (panel.columns.get(by)?.[cell] ?? NaN)
    columns.set(code, panel.columns.get(code)!.with(cell, value * divisor))
  }
  return { ...panel, columns }
}

function alone(open: OpenEdition, { year, unit }: About, values: Readonly<Record<string, number>>): WhatIf {
  const { model, panel } = open
  const answer = orRefuse(() => ownDataOnly(ownModel(model).model, panel, { unit: unit.code, period: year, values }))
  const levels = new Map(model.model.elements.map(({ code, level }) => [code, level]))
  return {
    year,
    unit,
    mode: 'own',
    of: 1,
    before: { score: answer.before, place: null },
    after: { score: answer.after, place: null },
    passed: [],
    passedBy: [],
    elements: answer.judged
      .filter(({ before, after }) => before !== after)
      .map(({ code, name, before, after }) => ({ code, name, level: levels.get(code)!, before, after })),
    why: [...ownModel(model).remarks, ...answer.sentences].join(''),
  }
}
