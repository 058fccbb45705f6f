import type { Model, Steps } from '../../model/model.ts'
import type { Tell } from '../check-panel.ts'
import type { Panel } from '../panel.ts'
import { needsOthers } from './references.ts'

/** Beyond it the fourth powers of the kurtosis leave the range of numbers. */
const largest = 1e60

/** Each indicator and each denominator: there, as long as it should be, finite, and with something to say. */
export function checkColumns(panel: Panel, { elements, steps }: Model, tell: Tell): void {
  const indicators = elements.filter(({ level }) => level === 1)
  const denominators = new Set(indicators.flatMap(({ denominator = null }) => denominator ?? []))
  for (const { code, denominator, normalise = steps.normalise } of indicators) {
    const column = columnOf(panel, code, '指标', tell)
    if (!column || !checkPresent(code, column, tell)) continue
    if (denominator === undefined && needsOthers(normalise)) checkSpread(panel, code, column, steps.measuredOver, tell)
  }
  for (const code of denominators) {
    const column = columnOf(panel, code, '分母', tell)
    if (column) checkDenominator(code, column, tell)
  }
}

function columnOf({ periods, units, columns }: Panel, code: string, what: string, tell: Tell): Float64Array | null {
  const column = columns.get(code)
  const size = periods.length * units.length
  if (!column) {
    tell('refused', code, `没有${what}“${code}”的数据：请补上这一列`)
    return null
  }
  if (column.length !== size) {
    tell(
      'refused',
      code,
      `${what}“${code}”有 ${column.length} 个数：${periods.length} 个时期、${units.length} 个单位应当有 ${size} 个`,
    )
    return null
  }
  const at = placeOfTooLarge(column)
  if (at === -1) return column
  const cell = `${periods[Math.floor(at / units.length)]}的“${units[at % units.length]}”`
  tell('refused', code, `${what}“${code}”${cell}是 ${column[at]}：不是有限的数或者太大，请改正或留空`)
  return null
}

function placeOfTooLarge(column: Float64Array): number {
  for (let at = 0; at < column.length; at += 1) if (Math.abs(column[at]!) > largest) return at
  return -1
}

function checkPresent(code: string, column: Float64Array, tell: Tell): boolean {
  const isEmpty = column.every(Number.isNaN)
  if (isEmpty && column.length > 0) tell('hint', code, `指标“${code}”一个数也没有：它不参加汇总，其余指标按权重分摊`)
  return !isEmpty
}

/** Periods in which a column has values that are all the same, where they are measured against each other. */
function checkSpread(
  { periods, units }: Panel,
  code: string,
  column: Float64Array,
  measuredOver: Steps['measuredOver'],
  tell: Tell,
): void {
  if (measuredOver === 'all periods' && !isFlat(column, 0, column.length)) return
  if (units.length === 1) return
  const flat = periods.filter((_, period) => isFlat(column, period * units.length, (period + 1) * units.length))
  if (flat.length === 0) return
  const when = flat.length === periods.length ? '' : `${flat.slice(0, 3).join('、')}${flat.length > 3 ? '等' : ''}`
  tell('hint', code, `指标“${code}”${when}各单位都一样：分不出先后，它不参加汇总，其余指标按权重分摊`)
}

function isFlat(column: Float64Array, from: number, to: number): boolean {
  let first = NaN
  for (let at = from; at < to; at += 1) {
    const value = column[at]!
    if (Number.isNaN(value)) continue
    if (Number.isNaN(first)) first = value
    else if (value !== first) return false
  }
  return !Number.isNaN(first)
}

function checkDenominator(code: string, column: Float64Array, tell: Tell): void {
  let [missing, negative] = [0, 0]
  for (const value of column) {
    if (Number.isNaN(value) || value === 0) missing += 1
    else if (value < 0) negative += 1
  }
  if (missing > 0) tell('hint', code, `分母“${code}”有 ${missing} 处缺少或者是 0：用到它的指标在那里没有数`)
  if (negative > 0) tell('hint', code, `分母“${code}”有 ${negative} 处是负数：指标的好坏会倒过来，请核对`)
}
