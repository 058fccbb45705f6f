import type { Element } from '../model.ts'
import { readNormalisation } from './normalisation.ts'
import { largest, shorten, type Fields, type Reader } from './reader.ts'

const common = ['code', 'name', 'level', 'parent', 'weight']
const ofIndicators = ['unit', 'better', 'denominator', 'target', 'goalposts', 'normalise']
const bounds = { least: -1e30, most: 1e30 }

/** Looks at each element by itself; null where one of them is not enough of an element to look at the tree. */
export function readElements(reader: Reader, value: unknown, levels: number | null): readonly Element[] | null {
  const list = reader.list('elements', value, '要素', { least: 2, most: 5000 })
  if (!list) return null
  const before = reader.faults.length
  for (const [at, one] of list.entries()) readElement(reader, `elements.${at}`, one, levels)
  const isWhole = reader.faults.slice(before).every(({ severity }) => severity === 'hint')
  return isWhole || list.every(hasPlace) ? (list as readonly Element[]) : null
}

function readElement(reader: Reader, where: string, value: unknown, levels: number | null): void {
  const fields = reader.fields(where, value, '要素', [...common, ...ofIndicators])
  if (!fields) return
  const { code, name, level, parent, weight } = fields
  const what = typeof code === 'string' ? `“${shorten(code)}”` : `第 ${Number(where.split('.')[1]) + 1} 个要素`
  reader.text(`${where}.code`, code, `${what}的代码`)
  reader.text(`${where}.name`, name, `${what}的名称`)
  reader.whole(`${where}.level`, level, `${what}的层`, { least: 1, most: levels ?? 20 })
  if (parent !== null) reader.text(`${where}.parent`, parent, `${what}的上级`)
  reader.number(`${where}.weight`, weight, `${what}的权重`, { least: 0, most: largest })
  if (level === 1) readIndicator(reader, where, what, fields)
  else {
    for (const key of ofIndicators) {
      if (fields[key] !== undefined) reader.hint(`${where}.${key}`, `${what}不是指标，“${key}”没有用处：请删去`)
    }
  }
}

function readIndicator(reader: Reader, where: string, what: string, fields: Fields): void {
  const { unit, better, denominator, target, goalposts, normalise } = fields
  if (unit !== undefined && typeof unit !== 'string') reader.refuse(`${where}.unit`, `${what}的计量单位应当是文字`)
  if (better !== undefined) reader.oneOf(`${where}.better`, better, `${what}的方向`, ['higher', 'lower'])
  if (denominator !== undefined) reader.text(`${where}.denominator`, denominator, `${what}的分母`)
  if (target !== undefined) reader.number(`${where}.target`, target, `${what}的目标值`, bounds)
  if (goalposts !== undefined) readGoalposts(reader, `${where}.goalposts`, what, goalposts, better === 'lower')
  if (normalise !== undefined) readNormalisation(reader, `${where}.normalise`, normalise)
}

function readGoalposts(reader: Reader, where: string, what: string, value: unknown, isLess: boolean): void {
  const pair = reader.list(where, value, `${what}的起止值`, { least: 2, most: 2 })
  if (!pair) return
  const [worst, best] = pair
  const areNumbers =
    reader.number(`${where}.0`, worst, `${what}的最差值`, bounds) &&
    reader.number(`${where}.1`, best, `${what}的最好值`, bounds)
  if (!areNumbers) return
  const [bad, good] = [worst, best]
  if (bad === good) reader.refuse(where, `${what}的最差值和最好值都是 ${bad}：两个值应当不同`)
  else if (bad > good !== isLess) {
    reader.refuse(where, `${what}的最差值 ${bad} 和最好值 ${good} 与它的方向相反：请对调，或改方向`)
  }
}

function hasPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { code, level, parent, weight } = value as Fields
  return (
    typeof code === 'string' &&
    Number.isInteger(level) &&
    (parent === null || typeof parent === 'string') &&
    typeof weight === 'number' &&
    weight >= 0 &&
    weight <= largest
  )
}
