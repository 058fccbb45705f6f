import { decomposeChange, rankOfChange, type Effect, type EffectKind } from '@dongjian/composite-index'
import { sayDifferences, sideOfEdition } from '../editions/differences.ts'
import type { OpenEdition } from '../editions/edition.ts'
import { aboutOf, countPlaces, known, nameOf, topOf, type About } from './ask.ts'
import { sayValue } from './values.ts'

export interface CompareAsked {
  readonly unit?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface ComparedPart {
  /** Of the element; 方法 for what is done otherwise. */
  readonly code: string
  readonly name: string
  readonly kind: EffectKind
  readonly parent: string | null
  readonly was: string | null
  readonly now: string | null
  readonly effect: number
}

interface ComparedSide {
  readonly year: string
  readonly score: number | null
  readonly place: number | null
  readonly of: number
}

export interface ComparedEditions {
  readonly unit: { readonly code: string; readonly name: string }
  readonly before: { readonly id: string; readonly title: string }
  readonly after: { readonly id: string; readonly title: string }
  readonly from: ComparedSide
  readonly to: ComparedSide
  readonly change: number | null
  /** The greatest first; they add up to the change. */
  readonly parts: readonly ComparedPart[]
  readonly rise: { readonly places: number; readonly place: number; readonly of: number } | null
  readonly differences: readonly string[]
  readonly why: string | null
}

/** Two editions, or two years of one: why a unit's score has changed, and how its place has. */
export function compareEditions(before: OpenEdition, after: OpenEdition, asked: CompareAsked): ComparedEditions {
  const to = aboutOf(after, { year: asked.to, unit: asked.unit })
  const same = before.edition.id === after.edition.id
  const earlier = same ? before.edition.years[before.edition.years.indexOf(to.year) - 1] : undefined
  const from = aboutOf(before, { year: asked.from ?? earlier, unit: asked.unit ?? to.unit.code })
  const { parts, why } = partsOf(before, after, from, to)
  const brief = ({ edition: { id, title } }: OpenEdition) => ({ id, title })
  const [was, now] = [sideOf(before, from), sideOf(after, to)]
  return {
    unit: to.unit,
    before: brief(before),
    after: brief(after),
    from: was,
    to: now,
    change: was.score === null || now.score === null ? null : now.score - was.score,
    parts: parts.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    rise: riseOf(before, after, from, to),
    differences: same ? [] : sayDifferences(sideOfEdition(before), sideOfEdition(after)),
    why,
  }
}

function sideOf(open: OpenEdition, { year, cell }: About): ComparedSide {
  const { score, rank } = open.run.elements.get(topOf(open))!
  return { year, score: known(score[cell]), place: known(rank[cell]), of: countPlaces(open, rank, cell) }
}

function partsOf(
  before: OpenEdition,
  after: OpenEdition,
  from: About,
  to: About,
): { parts: ComparedPart[]; why: string | null } {
  try {
    const { effects } = decomposeChange(before.run, after.run, { unit: to.unit.code, from: from.year, to: to.year })
    return {
      parts: effects.filter(({ effect }) => effect !== 0).map((effect) => partOf(effect, [before, from], [after, to])),
      why: null,
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { parts: [], why: error.message.replaceAll(to.unit.code, nameOf(after, to.unit.code)) }
  }
}

type End = readonly [open: OpenEdition, about: About]

function partOf({ kind, code, effect }: Effect, before: End, after: End): ComparedPart {
  if (code === null) return { code: '方法', name: '方法', kind, parent: null, was: null, now: null, effect }
  const element = elementIn(after, code) ?? elementIn(before, code)!
  const say = kind === 'weight' ? weightIn : valueIn
  const { name, parent } = element
  return { code, name, kind, parent, was: say(before, code), now: say(after, code), effect }
}

const elementIn = ([{ model }]: End, code: string) => model.model.elements.find((element) => element.code === code)

/** Of an indicator its value, of an aggregate its score. */
function valueIn(end: End, code: string): string | null {
  const [open, { cell }] = end
  const result = open.run.elements.get(code)
  if (!result) return null
  return sayValue((result.raw ?? result.score)[cell], elementIn(end, code)?.unit ?? '') ?? '缺'
}

const weightIn = ([{ run }]: End, code: string): string | null => {
  const weight = run.elements.get(code)?.weight
  return weight === undefined ? null : sayValue(weight * 100, '%')
}

function riseOf(before: OpenEdition, after: OpenEdition, from: About, to: About): ComparedEditions['rise'] {
  const rises = rankOfChange(before.run, after.run, { from: from.year, to: to.year })
  const own = rises.find(({ unit }) => unit === to.unit.code)
  return own ? { places: own.rise, place: own.place, of: rises.length } : null
}
