import { checkPanel, topElement, validateModel, type Model } from '@dongjian/composite-index'
import { assemblePanel } from './editions/panel.ts'
import { runRefusing } from './editions/open-edition.ts'
import { known } from './analysis/ask.ts'
import { sayWhy } from './analysis/why.ts'
import { decodeText } from './data/table.ts'
import { parseDataset } from './datasets.ts'
import type { IndexModel, ModelColumn } from './model/document.ts'
import { parseModel } from './models.ts'
import { refuse } from './refusals.ts'

/** Scores and places of a model over a file of data; nothing is read from a county and nothing is kept. */
export interface RanFiles {
  readonly model: string
  readonly years: readonly string[]
  readonly units: readonly { readonly code: string; readonly name: string }[]
  /** By year, the best first. */
  readonly standings: readonly {
    readonly year: string
    readonly units: readonly {
      readonly code: string
      readonly name: string
      readonly place: number | null
      readonly score: number | null
      readonly why: string | null
    }[]
  }[]
  readonly hints: readonly string[]
}

/** Runs a model file (of the county's form, or the engine's own JSON) over an .xlsx, .csv or .json of data. */
export async function runFiles(written: Uint8Array, bytes: Uint8Array): Promise<RanFiles> {
  const model = modelOf(decodeText(written))
  const data = await parseDataset(bytes, model.columns)
  const panel = assemblePanel(model, { data }, '', [])
  const run = runRefusing(model, panel)
  const top = run.elements.get(topElement(model.model).code)!
  const standings = data.years.map((year, row) => {
    const units = data.units.map(({ code, name }, at) => {
      const cell = row * data.units.length + at
      return { code, name, place: known(top.rank[cell]), score: known(top.score[cell]), why: sayWhy(top.why[cell]) }
    })
    return { year, units: units.toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity)) }
  })
  const hints = checkPanel(model.model, panel).map(({ message }) => message)
  return {
    model: model.model.name,
    years: data.years,
    units: data.units.map(({ code, name }) => ({ code, name })),
    standings,
    hints,
  }
}

function modelOf(text: string): Pick<IndexModel, 'model' | 'columns'> {
  const plain = engineModelOf(text)
  if (plain === null) return parseModel(null, text)
  const { model, faults } = validateModel(plain)
  if (!model) {
    const refused = faults.filter(({ severity }) => severity === 'refused')
    throw refuse('indexRunRefused', { messages: refused.map(({ where, message }) => `${where}：${message}`) })
  }
  return { model, columns: columnsOf(model) }
}

/** The engine's own form is a JSON with `elements`. */
function engineModelOf(text: string): unknown {
  try {
    const plain: unknown = JSON.parse(text)
    return typeof plain === 'object' && plain !== null && 'elements' in plain ? plain : null
  } catch {
    return null
  }
}

function columnsOf({ elements }: Model): ModelColumn[] {
  const indicators = elements.filter(({ level }) => level === 1)
  const denominators = [...new Set(indicators.flatMap(({ denominator }) => denominator ?? []))]
  return [
    ...indicators.map(({ code, name, unit = '' }) => ({ code, name, unit, isDenominator: false })),
    ...denominators.map((code) => ({ code, name: code, unit: '', isDenominator: true })),
  ]
}
