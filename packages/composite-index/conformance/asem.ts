import type { Element, Model, Normalisation, Panel } from '../index.ts'
import { numberOf, numbersOf, textsOf, type Cell, type Table } from './fixture.ts'

export interface RawFile {
  readonly iData: Table
  readonly iMeta: Table
}

/** The published ASEM data: 51 units, 49 indicators, 4 denominators, 4 groupings. */
export interface Asem {
  readonly panel: Panel
  readonly elements: readonly Element[]
}

export function readAsem({ iData, iMeta }: RawFile): Asem {
  const ofType = (type: string) => textsOf(iMeta['iCode']!).filter((_, at) => iMeta['Type']![at] === type)
  const columns = [...ofType('Indicator'), ...ofType('Denominator')]
  const labels = (code: string) => iData[code]!.map((cell) => (cell === null ? null : String(cell)))
  return {
    panel: {
      periods: ['2018'],
      units: textsOf(iData['uCode']!),
      columns: new Map(columns.map((code) => [code, numbersOf(iData[code]!)])),
      groups: new Map(ofType('Group').map((code) => [code, labels(code)])),
    },
    elements: elementsOf(iMeta),
  }
}

function elementsOf(meta: Table): readonly Element[] {
  const text = (cell: Cell | undefined) => (cell === null || cell === undefined ? null : String(cell))
  return meta['iCode']!.flatMap((code, at): Element[] => {
    const level = numberOf(meta['Level']![at])
    if (Number.isNaN(level)) return []
    const denominator = text(meta['Denominator']![at])
    const target = numberOf(meta['Target']![at])
    return [
      {
        code: String(code),
        name: String(meta['iName']![at]),
        level,
        parent: text(meta['Parent']![at]),
        weight: numberOf(meta['Weight']![at]),
        ...(level === 1 && { better: meta['Direction']![at] === -1 ? 'lower' : 'higher' }),
        ...(denominator !== null && { denominator }),
        ...(level === 1 && { target }),
      },
    ]
  })
}

/** The model of COINr's own example: denominators, group means, five points winsorised, 0 to 100, arithmetic means. */
export function buildModel(elements: readonly Element[], steps: Partial<Model['steps']> = {}): Model {
  return {
    name: 'ASEM',
    levels: ['Indicator', 'Pillar', 'Sub-index', 'Index'],
    elements,
    steps: {
      impute: { method: 'mean of group', group: 'EurAsia_group' },
      treat: { winsorise: 5, skewness: 2, kurtosis: 3.5 },
      normalise: minMax(0, 100),
      aggregate: { method: 'arithmetic' },
      ...steps,
    },
  }
}

/** The same without what is done before the normalisation. */
export function buildRawModel(elements: readonly Element[], steps: Partial<Model['steps']> = {}): Model {
  const plain = elements.map(({ denominator: _, ...element }) => element)
  const { impute: __, treat: ___, ...rest } = buildModel(plain).steps
  return { ...buildModel(plain), steps: { ...rest, ...steps } }
}

export const minMax = (low: number, high: number): Normalisation => ({ method: 'min-max', low, high })
