import { tenTo } from '../lowering/interval.ts'
import type { Rounding, Scaled } from '../lowering/node.ts'
import { numberLiteral, powerLiteral } from './literal.ts'

type Round = Extract<Scaled, { kind: 'round' }>

/**
 * Rounding on numeric. PostgreSQL divides numeric to about sixteen digits, so a quotient is never formed: `div` and
 * `mod` give the exact whole quotient and its rest.
 */
export function roundedSql(scaled: (node: Scaled) => string, node: Round): string {
  const { numerator, denominator, mode, scale } = node
  const native = denominator ? null : nativeSql(scaled(numerator), mode, scale)
  if (native) return native
  const top = (factor: bigint) => timesSql(scaled(numerator), factor * tenTo(scale))
  const whole = wholeSql(node, top, (factor) => timesSql(denominator ? scaled(denominator) : '1::numeric', factor))
  return scale === 0 ? whole : `(${whole} * ${powerLiteral(-scale)})`
}

// PostgreSQL rounds halves away from zero.
function nativeSql(value: string, mode: Rounding, scale: number): string | null {
  if (mode === 'half up') return `round(${value}, ${scale})`
  if (mode === 'down') return `trunc(${value}, ${scale})`
  if (mode !== 'floor' && mode !== 'ceiling') return null
  const name = mode === 'floor' ? 'floor' : 'ceil'
  return scale === 0 ? `${name}(${value})` : `(${name}(${value} * ${powerLiteral(scale)}) * ${powerLiteral(-scale)})`
}

// A number times a whole number.
type Times = (factor: bigint) => string

function timesSql(text: string, factor: bigint): string {
  return factor === 1n ? text : `(${text} * ${numberLiteral(factor, 0)})`
}

function wholeSql(node: Round, top: Times, bottom: Times): string {
  const { numerator, denominator, mode } = node
  const [over, under] = [top(1n), bottom(1n)]
  if (mode === 'down') return `div(${over}, ${under})`
  if (mode === 'floor' || mode === 'ceiling') {
    const [operator, beyond] = mode === 'floor' ? ['-', '<'] : ['+', '>']
    const rest = `sign(mod(${over}, ${under})) * sign(${under})`
    return `(div(${over}, ${under}) ${operator} case when ${rest} ${beyond} 0::numeric then 1::numeric else 0::numeric end)`
  }
  const isAbove = numerator.low >= 0n
  const isPositive = !denominator || denominator.low > 0n
  const size: Times = isAbove ? top : (factor) => `abs(${top(factor)})`
  const by: Times = isPositive ? bottom : (factor) => `abs(${bottom(factor)})`
  const magnitude = magnitudeSql(mode, size, by, unitOf(node))
  const signs = [...(isAbove ? [] : [`sign(${over})`]), ...(isPositive ? [] : [`sign(${under})`])]
  return signs.length === 0 ? magnitude : `(${[...signs, magnitude].join(' * ')})`
}

function magnitudeSql(mode: Rounding, size: Times, by: Times, unit: string): string {
  if (mode === 'up') return `div(${size(1n)} + ${by(1n)} - ${unit}, ${by(1n)})`
  const halves = `${size(2n)} + ${by(1n)}`
  const halfUp = `div(${halves}, ${by(2n)})`
  if (mode === 'half up') return halfUp
  if (mode === 'half down') return `div(${halves} - ${unit}, ${by(2n)})`
  const isHalf = `mod(${halves}, ${by(2n)}) = 0::numeric`
  return `(${halfUp} - case when ${isHalf} and mod(${halfUp}, 2::numeric) = 1::numeric then 1::numeric else 0::numeric end)`
}

// Both sides are whole multiples of it, so that less than it is nothing.
function unitOf({ numerator, denominator, scale }: Round): string {
  return numberLiteral(1n, Math.max(0, numerator.scale - scale, denominator?.scale ?? 0))
}
