import { methodOf } from './normalisation.ts'
import { largest, type Reader } from './reader.ts'

const parameters: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    arithmetic: [],
    geometric: [],
    harmonic: [],
    'generalised mean': ['power'],
    copeland: [],
    'mean-min': ['alpha', 'beta'],
    'mean-spread penalty': ['sign', 'spread'],
  }),
)

/** Looks at one aggregation, or at one for each level from the second up. */
export function readAggregations(reader: Reader, value: unknown, levels: number | null): void {
  const where = 'steps.aggregate'
  if (!Array.isArray(value)) return readAggregation(reader, where, value)
  if (levels !== null && value.length !== levels - 1) {
    reader.refuse(where, `汇总方法有 ${value.length} 个：${levels} 层的模型要么只写一个，要么逐层写 ${levels - 1} 个`)
  }
  for (const [at, one] of value.slice(0, 20).entries()) readAggregation(reader, `${where}.${at}`, one)
}

function readAggregation(reader: Reader, where: string, value: unknown): void {
  const known = parameters.get(methodOf(value) ?? '') ?? []
  const fields = reader.fields(where, value, '汇总', ['method', 'available', ...known])
  if (!fields || !reader.oneOf(`${where}.method`, fields['method'], '汇总的方法', [...parameters.keys()])) return
  const { method, available, power, alpha, beta, sign, spread } = fields
  if (available !== undefined)
    reader.number(`${where}.available`, available, '汇总要求的数据占比', { least: 0, most: 1 })
  if (method === 'generalised mean') reader.number(`${where}.power`, power, '广义平均的幂', { least: -100, most: 100 })
  if (method === 'mean-min') {
    reader.number(`${where}.alpha`, alpha, '短板惩罚的 α', { least: 0, most: 1 })
    reader.number(`${where}.beta`, beta, '短板惩罚的 β', { least: 0, most: largest })
  }
  if (method === 'mean-spread penalty') {
    reader.oneOf(`${where}.sign`, sign, '离散惩罚的正负', ['-', '+'])
    if (spread !== undefined) reader.oneOf(`${where}.spread`, spread, '离散惩罚的标准差', ['population', 'sample'])
  }
}
