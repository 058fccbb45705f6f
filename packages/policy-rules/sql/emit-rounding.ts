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
  const top = scale === 0 ? scaled(numerator) : `(${scaled(numerator)} * ${powerLiteral(scale)})`
  const whole = wholeSql(node, top, denominator ? scaled(denominator) : '1::numeric')
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

function wholeSql(node: Round, top: string, bottom: string): string {
  const { numerator, denominator, mode } = node
  if (mode === 'down') return `div(${top}, ${bottom})`
  if (mode === 'floor' || mode === 'ceiling') {
    const [operator, beyond] = mode === 'floor' ? ['-', '<'] : ['+', '>']
    const rest = `sign(mod(${top}, ${bottom})) * sign(${bottom})`
    return `(div(${top}, ${bottom}) ${operator} case when ${rest} ${beyond} 0::numeric then 1::numeric else 0::numeric end)`
  }
  const isAbove = numerator.low >= 0n
  const isPositive = !denominator || denominator.low > 0n
  const size = isAbove ? top : `abs(${top})`
  const by = isPositive ? bottom : `abs(${bottom})`
  const magnitude = magnitudeSql(mode, size, by, unitOf(node))
  const signs = [...(isAbove ? [] : [`sign(${top})`]), ...(isPositive ? [] : [`sign(${bottom})`])]
  return signs.length === 0 ? magnitude : `(${[...signs, magnitude].join(' * ')})`
}

function magnitudeSql(mode: Rounding, size: string, by: string, unit: string): string {
  if (mode === 'up') return `div(${size} + ${by} - ${unit}, ${by})`
  const halfUp = `div(2::numeric * ${size} + ${by}, 2::numeric * ${by})`
  if (mode === 'half up') return halfUp
  if (mode === 'half down') return `div(2::numeric * ${size} + ${by} - ${unit}, 2::numeric * ${by})`
  const isHalf = `mod(2::numeric * ${size} + ${by}, 2::numeric * ${by}) = 0::numeric`
  return `(${halfUp} - case when ${isHalf} and mod(${halfUp}, 2::numeric) = 1::numeric then 1::numeric else 0::numeric end)`
}

// Both sides are whole multiples of it, so that less than it is nothing.
function unitOf({ numerator, denominator, scale }: Round): string {
  return numberLiteral(1n, Math.max(0, numerator.scale - scale, denominator?.scale ?? 0))
}
