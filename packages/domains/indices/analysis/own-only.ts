import { ownDataOnly, type Model } from '@dongjian/composite-index'
import type { OpenEdition } from '../editions/edition.ts'
import { orRefuse } from '../editions/open-edition.ts'
import type { IndexModel } from '../model/document.ts'
import { aboutOf, type Asked } from './ask.ts'

export interface OwnOnly {
  readonly year: string
  readonly unit: { readonly code: string; readonly name: string }
  readonly score: number | null
  readonly why: string | null
  readonly elements: readonly {
    readonly code: string
    readonly name: string
    readonly level: number
    readonly score: number | null
    readonly why: string | null
  }[]
  /** What cannot be told, one sentence each; the first is about places. */
  readonly cannotJudge: readonly string[]
}

/**
 * The model as one county alone can run it: a fixed base that is the mean of all units becomes the county's own, so that
 * it says how far the county has come, not where it stands.
 */
export function ownModel({ model, base }: Pick<IndexModel, 'model' | 'base'>): {
  model: Model
  remarks: readonly string[]
} {
  const { normalise } = model.steps
  const ofMean = (spec: Model['steps']['normalise'] | undefined) =>
    spec?.method === 'fixed base' && spec.of === 'mean of units'
  if (!ofMean(normalise) && !model.elements.some((element) => ofMean(element.normalise))) return { model, remarks: [] }
  const own = (spec: Model['steps']['normalise']) =>
    spec.method === 'fixed base' ? { ...spec, of: 'own value' as const } : spec
  return {
    model: {
      ...model,
      elements: model.elements.map((element) =>
        element.normalise ? { ...element, normalise: own(element.normalise) } : element,
      ),
      steps: { ...model.steps, normalise: own(normalise) },
    },
    remarks: [`只用本地数据时以本地${base ?? ''}年为100，说的是本地走了多远，与以各地平均为100的得分不是一个数。`],
  }
}

/** What the own unit's data say by themselves, and what they cannot. */
export function readOwnOnly(open: OpenEdition, asked: Pick<Asked, 'year'>): OwnOnly {
  const { year, unit } = aboutOf(open, asked)
  const { model, remarks } = ownModel(open.model)
  const { judged, unjudged, before, sentences } = orRefuse(() =>
    ownDataOnly(model, open.panel, { unit: unit.code, period: year }),
  )
  const scores = new Map(judged.map((each) => [each.code, each.before]))
  const reasons = new Map(unjudged.map((each) => [each.code, each.why]))
  return {
    year,
    unit,
    score: before,
    why: before === null ? (sentences.at(-1) ?? null) : null,
    elements: model.elements.map(({ code, name, level }) => {
      const score = scores.get(code) ?? null
      return { code, name, level, score, why: reasons.get(code) ?? (score === null ? '没有数据' : null) }
    }),
    cannotJudge: [...sentences, ...remarks],
  }
}
