import { readAggregations } from './aggregation.ts'
import { methodOf, readNormalisation, readTies } from './normalisation.ts'
import { largest, type Reader } from './reader.ts'

const share = { least: 0, most: 1 }
const known = ['screen', 'impute', 'treat', 'normalise', 'measuredOver', 'weigh', 'aggregate', 'rank']

/** Looks at how each step is done. */
export function readSteps(reader: Reader, value: unknown, levels: number | null): void {
  const steps = reader.fields('steps', value, '步骤', known)
  if (!steps) return
  if (steps['screen'] !== undefined) readScreening(reader, steps['screen'])
  if (steps['impute'] !== undefined) readImputation(reader, steps['impute'])
  if (steps['treat'] !== undefined) readTreatment(reader, steps['treat'])
  if (steps['weigh'] !== undefined) readWeighting(reader, steps['weigh'], levels)
  if (steps['rank'] !== undefined) {
    const rank = reader.fields('steps.rank', steps['rank'], '排名', ['ties'])
    if (rank) readTies(reader, 'steps.rank.ties', rank['ties'])
  }
  if (steps['measuredOver'] !== undefined) {
    reader.oneOf('steps.measuredOver', steps['measuredOver'], '比较的范围', ['each period', 'all periods'])
  }
  readAggregations(reader, steps['aggregate'], levels)
  readNormalisation(reader, 'steps.normalise', steps['normalise'])
}

function readScreening(reader: Reader, value: unknown): void {
  const fields = reader.fields('steps.screen', value, '筛选', ['available', 'nonzero', 'after'])
  if (!fields) return
  reader.number('steps.screen.available', fields['available'], '筛选要求的数据占比', share)
  if (fields['nonzero'] !== undefined)
    reader.number('steps.screen.nonzero', fields['nonzero'], '筛选要求的非零占比', share)
  if (fields['after'] !== undefined)
    reader.oneOf('steps.screen.after', fields['after'], '筛选在哪一步以后', ['denominators', 'imputation'])
}

function readImputation(reader: Reader, value: unknown): void {
  const needsGroup = methodOf(value)?.endsWith('of group') ?? false
  const fields = reader.fields('steps.impute', value, '补缺', needsGroup ? ['method', 'group'] : ['method'])
  if (!fields) return
  const methods = ['mean', 'median', 'mean of group', 'median of group', 'panel linear']
  reader.oneOf('steps.impute.method', fields['method'], '补缺的方法', methods)
  if (needsGroup) reader.text('steps.impute.group', fields['group'], '补缺所按的分组')
}

function readTreatment(reader: Reader, value: unknown): void {
  const fields = reader.fields('steps.treat', value, '异常值处理', ['winsorise', 'skewness', 'kurtosis'])
  if (!fields) return
  reader.whole('steps.treat.winsorise', fields['winsorise'], '最多收缩的点数', { least: 0, most: 10_000 })
  reader.number('steps.treat.skewness', fields['skewness'], '偏度的界限', { least: 0, most: 1000 })
  reader.number('steps.treat.kurtosis', fields['kurtosis'], '峰度的界限', { least: -10, most: 1000 })
}

const weightings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    given: [],
    equal: [],
    'principal component': ['level', 'negative'],
    set: ['weights'],
  }),
)

function readWeighting(reader: Reader, value: unknown, levels: number | null): void {
  const where = 'steps.weigh'
  const more = weightings.get(methodOf(value) ?? '') ?? []
  const fields = reader.fields(where, value, '权重', ['method', ...more])
  if (!fields || !reader.oneOf(`${where}.method`, fields['method'], '权重的方法', [...weightings.keys()])) return
  if (fields['method'] === 'principal component') {
    reader.whole(`${where}.level`, fields['level'], '主成分分析的层', { least: 1, most: (levels ?? 20) - 1 })
  }
  const negative = fields['negative']
  if (negative !== undefined) reader.oneOf(`${where}.negative`, negative, '负的载荷', ['refused', 'kept'])
  if (fields['method'] !== 'set') return
  const weights = fields['weights']
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) {
    return reader.refuse(`${where}.weights`, '一组权重应当是一个对象：要素代码对权重')
  }
  for (const [code, weight] of Object.entries(weights)) {
    reader.number(`${where}.weights.${code}`, weight, `“${code}”的权重`, { least: 0, most: largest })
  }
}
