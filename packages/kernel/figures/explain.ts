import {
  getField,
  getRegister,
  isCounted,
  isReceived,
  listOf,
  sayPeriod,
  type AnyCondition,
  type AnyCounted,
  type CataloguedFigure,
  type DerivedFigure,
  type Field,
  type Period,
  type Register,
  type Registers,
} from '../define/index.ts'
import type { Definitions } from './county.ts'

/** How a figure is made, in one sentence that a county office would write. */
export function explainFigure(definitions: Definitions, figure: CataloguedFigure, period: Period): string {
  const sentence = isCounted(figure)
    ? explainCounted(definitions.registers, figure, getRegister(definitions.registers, figure.register!), period)
    : isReceived(figure)
      ? `来文数据：由数据所属单位提供的${sayPeriod(period)}${figure.cumulative ? '累计' : ''}数，附来文`
      : explainDerived(definitions, figure, period)
  return `${sentence}。${figure.newMeans ? `“新增”指${figure.newMeans}。` : ''}${figure.note ?? ''}`
}

/** A register in a sentence: 《科研项目》台账; one whose title says so already is not called 台账 twice. */
export const sayRegister = ({ title }: Register): string => `《${title.replace(/台账$/, '')}》台账`

function explainCounted(registers: Registers, figure: AnyCounted, register: Register, period: Period): string {
  const conditions = Object.entries(figure.where ?? {}).flatMap(([path, condition]) =>
    condition === undefined ? [] : [sayCondition(registers, register, path, condition)],
  )
  if (figure.exists)
    conditions.push(`${sayPeriod(period)}有对应的${getRegister(registers, figure.exists.in).title}记录`)
  const scope = [sayTime(figure, register, period), ...conditions].filter(Boolean).join('、')
  return `取自${sayRegister(register)}，${scope ? `${scope}的记录，` : ''}${sayMeasure(registers, figure, register)}`
}

function sayTime(figure: AnyCounted, register: Register, period: Period): string {
  const { time } = figure
  if ('flow' in time) return `${getField(register, time.flow).label}在${sayPeriod(period)}`
  if ('stock' in time) {
    const ends = listOf(time.until).map((name) => getField(register, name).label)
    const until = ends.length === 0 ? '' : `，到${ends.join('、')}${ends.length > 1 ? '中最早的一天' : ''}为止`
    return `截至${sayPeriod(period)}末在册（自${getField(register, time.stock).label}起${until}）`
  }
  if ('cumulative' in time)
    return `${getField(register, time.cumulative).label}自${time.since}起累计至${sayPeriod(period)}末`
  return ''
}

function sayMeasure(registers: Registers, figure: AnyCounted, register: Register): string {
  const label = (path: string) => labelOf(registers, register, path)
  if ('count' in figure) return `按记录数计${figure.oneEach === undefined ? '' : `（${figure.oneEach}）`}`
  if ('holders' in figure) return `按不同的${label(figure.holders)}计，同一${label(figure.holders)}只计一次`
  if ('occurrences' in figure) return `按${figure.occurrences.map(label).join('×')}计次，同一组合只计一次`
  if ('sum' in figure) return `${label(figure.sum)}合计`
  return `取唯一一条记录的${label(figure.only)}`
}

function ownerOf(registers: Registers, register: Register, path: string): { register: Register; name: string } {
  const [first, second] = path.split('.') as [string, string?]
  const field = second === undefined ? undefined : getField(register, first)
  return second !== undefined && field?.type === 'ref'
    ? { register: getRegister(registers, field.to), name: second }
    : { register, name: first }
}

function labelOf(registers: Registers, register: Register, path: string): string {
  const owner = ownerOf(registers, register, path)
  return owner.name === 'status' ? '状态' : getField(owner.register, owner.name).label
}

function sayCondition(registers: Registers, register: Register, path: string, condition: AnyCondition): string {
  const owner = ownerOf(registers, register, path)
  const field = owner.name === 'status' ? undefined : getField(owner.register, owner.name)
  const label = labelOf(registers, register, path)
  const say = (value: string) => sayValue(owner.register, field, value)
  if (typeof condition === 'string') return `${label}为${say(condition)}`
  if (typeof condition === 'boolean') return `${label}为${condition ? '是' : '否'}`
  if (Array.isArray(condition)) return `${label}为${condition.map(say).join('或')}`
  return `${label}${sayRange(condition as Exclude<AnyCondition, string | boolean | readonly string[]>, say)}`
}

function sayRange(
  condition: Exclude<AnyCondition, string | boolean | readonly string[]>,
  say: (value: string) => string,
): string {
  if ('param' in condition) return '为所指的一个'
  if ('not' in condition) return `不是${say(condition.not)}`
  if ('known' in condition) return condition.known ? '已填写' : '未填写'
  const { atLeast, below, since, until } = condition as Record<string, string | number | undefined>
  return [
    ...(atLeast === undefined ? [] : [`为${say(String(atLeast))}及以上`]),
    ...(below === undefined ? [] : [`低于${say(String(below))}`]),
    ...(since === undefined ? [] : [`不早于${since}`]),
    ...(until === undefined ? [] : [`不晚于${until}`]),
  ].join('、')
}

function sayValue(register: Register, field: Field | undefined, value: string): string {
  if (!field) return register.statuses[value] ?? value
  return field.type === 'choice' ? (field.choices[value] ?? value) : value
}

function explainDerived(definitions: Definitions, figure: DerivedFigure, period: Period): string {
  const name = (code: string) => `“${definitions.figures[code]?.label ?? code}”`
  const year = sayPeriod(period)
  if ('share' in figure) return `测算：${year}${name(figure.share.of)}占${name(figure.share.in)}的比重`
  if ('ratio' in figure) return `测算：${year}${name(figure.ratio.of)}除以${name(figure.ratio.over)}`
  if ('growth' in figure) return `测算：${name(figure.growth.of)}${year}比上年同期的增幅`
  if ('rise' in figure) return `测算：${name(figure.rise.of)}${year}与上年同期之差`
  return `测算：${name(figure.rank.of)}在${figure.rank.among === 'city' ? '全市' : '全省'}各县（市、区）已公布数中的位次`
}
