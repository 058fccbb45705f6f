import type { Field } from './field.ts'
import {
  isCounted,
  isDerived,
  isReceived,
  type AnyCondition,
  type AnyCounted,
  type AnyWhere,
  type CataloguedFigure,
  type Figures,
} from './figure.ts'
import type { Register } from './register.ts'
import type { Registers } from './registers.ts'
import { listOf } from './lists.ts'
import type { Fault } from './fault.ts'

export function findFigureFaults(registers: Registers, figures: Figures, items: readonly string[]): Fault[] {
  const all = Object.values(figures)
  const labels = all.map((figure) => figure.label)
  return [
    ...all.flatMap((figure) => (isCounted(figure) ? countedFaults(registers, figure, figure) : [])),
    ...all.flatMap((figure) => missingFigures(figures, figure)),
    ...all
      .filter((figure) => isInCircle(figures, figure))
      .map(({ code }) => ({ at: code, says: 'is derived from itself' })),
    ...all
      .filter(({ label }, i) => labels.indexOf(label) !== i)
      .map(({ code, label }) => ({ at: code, says: `another figure is labelled ${label}` })),
    ...itemFaults(all, items),
  ]
}

function itemFaults(all: readonly CataloguedFigure[], items: readonly string[]): Fault[] {
  const received = all.filter((figure) => isReceived(figure))
  const unknown = received.filter((figure) => !items.includes(figure.received))
  const counts = items.map((item) => [item, received.filter((figure) => figure.received === item).length] as const)
  return [
    ...unknown.map((figure) => ({ at: figure.code, says: `no item is called ${figure.received}` })),
    ...counts
      .filter(([, count]) => count !== 1)
      .map(([item, count]) => ({ at: `items.${item}`, says: `${count} figures receive it, it must be one` })),
  ]
}

/** The codes of the figures that this one is made of or stands beside. */
function partsOf(figure: CataloguedFigure): string[] {
  if (isReceived(figure)) return figure.beside === undefined ? [] : [figure.beside]
  if (!isDerived(figure)) return []
  if ('share' in figure) return [figure.share.of, figure.share.in]
  if ('ratio' in figure) return [figure.ratio.of, figure.ratio.over]
  if ('growth' in figure) return [figure.growth.of]
  if ('rise' in figure) return [figure.rise.of]
  return [figure.rank.of]
}

const missingFigures = (figures: Figures, figure: CataloguedFigure): Fault[] =>
  partsOf(figure)
    .filter((code) => !figures[code])
    .map((code) => ({ at: figure.code, says: `no figure is called ${code}` }))

// `beside` is no part: the given growth stands beside ours, which is derived from the given amounts.
function isInCircle(figures: Figures, figure: CataloguedFigure): boolean {
  const seen = new Set<string>()
  const open = isDerived(figure) ? partsOf(figure) : []
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (code === figure.code) return true
    const part = figures[code]
    if (!part || seen.has(code)) continue
    seen.add(code)
    if (isDerived(part)) open.push(...partsOf(part))
  }
  return false
}

function countedFaults(registers: Registers, figure: AnyCounted, { code, register: name }: CataloguedFigure): Fault[] {
  const register = registers[name ?? '']
  if (!register) return [{ at: code, says: `counts ${name}, which is no register` }]
  return [
    ...measureFaults(registers, register, figure, code),
    ...headFaults(register, figure, code),
    ...timeFaults(register, figure, code),
    ...leftOutFaults(register, figure, code),
    ...whereFaults(registers, register, figure.where ?? {}, code),
    ...existsFaults(registers, register, figure, code),
  ]
}

function measureFaults(registers: Registers, register: Register, figure: AnyCounted, at: string): Fault[] {
  if ('count' in figure) return []
  const paths = 'holders' in figure ? [figure.holders] : 'occurrences' in figure ? figure.occurrences : []
  if (paths.length > 0)
    return paths.filter((path) => !findPath(registers, register, path)).map((path) => noField(at, path))
  const measured = 'sum' in figure ? figure.sum : 'only' in figure ? figure.only : ''
  const field = register.fields[measured]
  if (!field) return [noField(at, measured)]
  if (!['money', 'whole', 'decimal'].includes(field.type)) return [{ at, says: `${measured} is no amount` }]
  return field.type === 'money' && figure.unit !== '元' ? [{ at, says: 'sums money, whose unit is 元' }] : []
}

/** 家, 人 and 名 are heads: one with two records is still one, unless the register has a record for each by its key. */
function headFaults({ key, fields }: Register, figure: AnyCounted, at: string): Fault[] {
  if (!('count' in figure) || !['家', '人', '名'].includes(figure.unit) || figure.oneEach !== undefined) return []
  if (key.length === 1 && fields[key[0]]?.type === 'ref') return []
  return [{ at, says: `counts records as ${figure.unit}: count holders, or say why a record is one (oneEach)` }]
}

function timeFaults(register: Register, figure: AnyCounted, at: string): Fault[] {
  const { time } = figure
  if ('during' in time)
    return figure.exists?.during === undefined ? [{ at, says: 'lies in the period of nothing that exists' }] : []
  if ('any' in time) return []
  const year = 'flow' in time ? [time.flow] : []
  const dates = 'stock' in time ? [time.stock, ...listOf(time.until)] : 'cumulative' in time ? [time.cumulative] : []
  const fits = (name: string, types: readonly string[]) => types.includes(register.fields[name]?.type ?? '')
  return [
    ...year
      .filter((name) => !fits(name, ['date', 'year']))
      .map((name) => ({ at, says: `${name} is neither a date nor a year` })),
    ...dates.filter((name) => !fits(name, ['date'])).map((name) => ({ at, says: `${name} is not a date` })),
  ]
}

function existsFaults(registers: Registers, register: Register, { exists }: AnyCounted, at: string): Fault[] {
  if (!exists) return []
  const other = registers[exists.in]
  if (!other) return [{ at, says: `looks in ${exists.in}, which is no register` }]
  const by = other.fields[exists.by]
  return [
    ...(by?.type === 'ref' && by.to === register.name
      ? []
      : [{ at, says: `${exists.in}.${exists.by} does not refer to ${register.name}` }]),
    ...(exists.during === undefined || other.fields[exists.during]?.type === 'date'
      ? []
      : [{ at, says: `${exists.in}.${exists.during} is not a date` }]),
    ...whereFaults(registers, other, exists.where ?? {}, at),
  ]
}

const noField = (at: string, path: string): Fault => ({ at, says: `no field is called ${path}` })

interface Found {
  readonly register: Register
  /** None for the status. */
  readonly field: Field | undefined
}

function findPath(registers: Registers, register: Register, path: string): Found | undefined {
  const [first = '', second] = path.split('.')
  if (second === undefined)
    return first === 'status' || register.fields[first] ? { register, field: register.fields[first] } : undefined
  const step = register.fields[first]
  const target = step?.type === 'ref' ? registers[step.to] : undefined
  return target && findPath(registers, target, second)
}

/** A stock that leaves out a status into which its records move would change the past whenever one of them ends. */
function leftOutFaults({ steps }: Register, { time, where }: AnyCounted, at: string): Fault[] {
  const said = where?.['status']
  if (said === undefined || !('stock' in time || 'cumulative' in time)) return []
  const counted = listOf(said as string | readonly string[])
  return Object.entries(steps)
    .filter(([, { from, to }]) => listOf(from).some((status) => counted.includes(status)) && !counted.includes(to))
    .map(([name, { to }]) => ({ at, says: `leaves out ${to}: ${name} would change the stock of past periods` }))
}

function whereFaults(registers: Registers, register: Register, where: AnyWhere, at: string): Fault[] {
  return Object.entries(where).flatMap(([path, condition]) => {
    const found = findPath(registers, register, path)
    if (!found) return [noField(at, path)]
    return condition === undefined ? [] : conditionFaults(found, path, condition, at)
  })
}

function conditionFaults({ register, field }: Found, path: string, condition: AnyCondition, at: string): Fault[] {
  const known = field === undefined ? register.statuses : field.type === 'choice' ? field.choices : undefined
  if (!known) return []
  const unordered = isRange(condition) && !(field?.type === 'choice' && field.ordered)
  return [
    ...namesIn(condition)
      .filter((name) => known[name] === undefined)
      .map((name) => ({ at, says: `${path} is never ${name}` })),
    ...(unordered ? [{ at, says: `${path} has no order` }] : []),
  ]
}

const isRange = (condition: AnyCondition): condition is { readonly atLeast: string } =>
  typeof condition === 'object' && 'atLeast' in condition

function namesIn(condition: AnyCondition): readonly string[] {
  if (typeof condition === 'string') return [condition]
  if (typeof condition === 'boolean') return []
  if (Array.isArray(condition)) return condition as readonly string[]
  if ('not' in condition) return [condition.not]
  return isRange(condition) ? [condition.atLeast] : []
}
