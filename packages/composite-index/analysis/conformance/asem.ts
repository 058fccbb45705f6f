import type { Panel } from '../../data/panel.ts'
import type { Element, Model } from '../../model/model.ts'
import { numbers, texts, type Frame, type InputFile } from './coinr-files.ts'

/**
 * COINr's own example over its ASEM data, as its `build_example_coin` has it: denominators, missing values by the mean of
 * the group EurAsia, up to five points winsorised, 0 to 100, arithmetic means.
 */
export function asemExample({ iData, iMeta }: InputFile): { model: Model; panel: Panel } {
  const codes = texts(iMeta, 'iCode')
  const types = texts(iMeta, 'Type')
  const elements = codes.flatMap((code, at) =>
    types[at] === 'Indicator' || types[at] === 'Aggregate' ? [elementAt(iMeta, at, code)] : [],
  )
  const columns = codes.flatMap((code, at) =>
    types[at] === 'Indicator' || types[at] === 'Denominator'
      ? [[code, Float64Array.from(numbers(iData, code))] as const]
      : [],
  )
  const groups = new Map([['EurAsia_group', texts(iData, 'EurAsia_group')]])
  return {
    model: {
      name: 'ASEM',
      levels: ['Indicator', 'Pillar', 'Sub-index', 'Index'],
      elements,
      steps: {
        impute: { method: 'mean of group', group: 'EurAsia_group' },
        treat: { winsorise: 5, skewness: 2, kurtosis: 3.5 },
        normalise: { method: 'min-max', low: 0, high: 100 },
        aggregate: { method: 'arithmetic' },
      },
    },
    panel: { periods: ['2018'], units: texts(iData, 'uCode'), columns: new Map(columns), groups },
  }
}

function elementAt(iMeta: Frame, at: number, code: string): Element {
  const text = (name: string) => iMeta[name]?.[at] ?? null
  const denominator = text('Denominator')
  return {
    code,
    name: String(text('iName')),
    level: numbers(iMeta, 'Level')[at] ?? NaN,
    parent: text('Parent') === null ? null : String(text('Parent')),
    weight: numbers(iMeta, 'Weight')[at] ?? NaN,
    better: text('Direction') === -1 ? 'lower' : 'higher',
    ...(denominator !== null && { denominator: String(denominator) }),
  }
}
