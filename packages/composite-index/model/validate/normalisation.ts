import { largest, type Fields, type Reader } from './reader.ts'

const ties = ['min', 'max', 'average'] as const

const parameters: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    none: [],
    'min-max': ['low', 'high'],
    'z-score': ['mean', 'deviation'],
    rank: ['ties'],
    borda: ['ties'],
    'percentile rank': [],
    'distance to maximum': [],
    'fraction of maximum': [],
    'distance to reference': ['unit', 'capped'],
    'distance to target': ['capped'],
    goalposts: ['low', 'high', 'truncated'],
    'fixed base': ['period', 'of'],
  }),
)

/** Looks at how indicators are normalised. */
export function readNormalisation(reader: Reader, where: string, value: unknown): void {
  const known = parameters.get(methodOf(value) ?? '') ?? []
  const fields = reader.fields(where, value, '标准化', ['method', ...known])
  if (fields && reader.oneOf(`${where}.method`, fields['method'], '标准化的方法', [...parameters.keys()])) {
    readParameters(reader, where, fields)
  }
}

/** The name of a method, where there is one that is the object's own. */
export function methodOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'method')) return null
  const { method } = value as { method: unknown }
  return typeof method === 'string' ? method : null
}

function readParameters(reader: Reader, where: string, fields: Fields): void {
  const { method, low, high, mean, deviation, unit, period, of } = fields
  if (method === 'min-max' || method === 'goalposts') reader.ascending(where, low, high, '标准化')
  if (method === 'z-score') {
    reader.number(`${where}.mean`, mean, '标准化的平均数', { least: -largest, most: largest })
    reader.number(`${where}.deviation`, deviation, '标准化的标准差', { least: 1e-9, most: largest })
  }
  if (method === 'distance to reference') reader.text(`${where}.unit`, unit, '参照单位')
  if (method === 'fixed base') {
    reader.text(`${where}.period`, period, '基期')
    reader.oneOf(`${where}.of`, of, '基期的数', ['own value', 'mean of units'])
  }
  if (fields['ties'] !== undefined) readTies(reader, `${where}.ties`, fields['ties'])
  reader.flag(`${where}.capped`, fields['capped'], '是否封顶')
  reader.flag(`${where}.truncated`, fields['truncated'], '是否截断')
}

export function readTies(reader: Reader, where: string, value: unknown): void {
  reader.oneOf(where, value, '并列的名次', ties)
}
