/**
 * A unit of measure: powers of base units and a power of ten. 元 is { powers: { 元: 1 }, ten: 0 }, 万元 the same with
 * ten 4, % has no powers and ten −2, 元/人 is { powers: { 元: 1, 人: -1 }, ten: 0 }.
 */
export interface Unit {
  readonly powers: Readonly<Record<string, number>>
  readonly ten: number
}

const prefixes: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
])
const ratios: ReadonlyMap<string, number> = new Map([
  ['%', -2],
  ['‰', -3],
  ['', 0],
  ['1', 0],
])

/**
 * Reads a unit: base units with 万 or 亿 before them, `·` and `/` between them.
 * @example parseUnit('万元/人') // { powers: { 元: 1, 人: -1 }, ten: 4 }
 */
export function parseUnit(text: string): Unit {
  const [above = '', ...below] = text.split('/')
  let unit = parseProduct(above)
  for (const part of below) unit = divideUnits(unit, parseProduct(part))
  return unit
}

function parseProduct(text: string): Unit {
  return text.split('·').map(parseBase).reduce(multiplyUnits)
}

function parseBase(text: string): Unit {
  const ratio = ratios.get(text)
  if (ratio !== undefined) return { powers: {}, ten: ratio }
  const ten = text.length > 1 ? prefixes.get(text.charAt(0)) : undefined
  return ten === undefined ? { powers: { [text]: 1 }, ten: 0 } : { powers: { [text.slice(1)]: 1 }, ten }
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1)
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1)
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers: Record<string, number> = { ...a.powers }
  for (const [base, power] of Object.entries(b.powers)) {
    const total = (powers[base] ?? 0) + sign * power
    if (total === 0) delete powers[base]
    else powers[base] = total
  }
  return { powers, ten: a.ten + sign * b.ten }
}

export function isSameUnit(a: Unit, b: Unit): boolean {
  return a.ten === b.ten && hasSamePowers(a, b)
}

/** Whether they measure the same, be it in 元 or in 万元. */
export function hasSamePowers(a: Unit, b: Unit): boolean {
  return Object.keys(divideUnits(a, b).powers).length === 0
}

/**
 * Writes a unit as a reader would.
 * @example printUnit({ powers: { 元: 1 }, ten: 4 }) // '万元'
 */
export function printUnit(unit: Unit): string {
  const bases = Object.entries(unit.powers).toSorted(([, a], [, b]) => b - a)
  const side = (sign: 1 | -1): string =>
    bases.flatMap(([base, power]) => Array<string>(Math.max(0, power * sign)).fill(base)).join('·')
  const [above, below] = [side(1), side(-1)]
  if (above === '' && below === '')
    return [...ratios].find(([name, ten]) => name !== '' && ten === unit.ten)?.[0] ?? `10^${unit.ten}`
  const prefix = [...prefixes].find(([, ten]) => ten === unit.ten)?.[0]
  const scale = unit.ten === 0 ? '' : (prefix ?? `10^${unit.ten}·`)
  return `${scale}${above === '' ? '1' : above}${below === '' ? '' : `/${below}`}`
}
