import type { Decimal } from 'decimal.js'
import { Number34 } from '../values/number.ts'
import { Unsupported } from '../values/unsupported.ts'
import { itemResult } from './result.ts'
import { signature, type Builtin, type Signature } from './signature.ts'

const MIN_SCALE = -6111
const MAX_SCALE = 6176

/** Rounds to `scale` digits after the point; before it, when negative. Null for a scale that no number has. */
export function round(number: Number34, scale: number, mode: Decimal.Rounding): Number34 | null {
  if (!Number.isInteger(scale)) throw new Unsupported('小数位数不是整数')
  if (scale < MIN_SCALE || scale > MAX_SCALE) return null
  if (scale >= 0) return number.toDecimalPlaces(scale, mode)
  const step = new Number34(10).pow(-scale)
  return number.div(step).toDecimalPlaces(0, mode).times(step)
}

function rounding(mode: Decimal.Rounding): Signature['run'] {
  return ([number, scale]) => round(number as Number34, scale === undefined ? 0 : (scale as Number34).toNumber(), mode)
}

function rounder(name: string, mode: Decimal.Rounding, scale: 'scale' | 'scale?'): Builtin {
  return { name, signatures: [signature(`n: number, ${scale}: number`, unitOfFirst, rounding(mode))] }
}

const unitOfFirst: Signature['result'] = (args) => itemResult(args.slice(0, 1))

export const roundings: readonly Builtin[] = [
  rounder('floor', Number34.ROUND_FLOOR, 'scale?'),
  rounder('ceiling', Number34.ROUND_CEIL, 'scale?'),
  rounder('decimal', Number34.ROUND_HALF_EVEN, 'scale'),
  rounder('round up', Number34.ROUND_UP, 'scale'),
  rounder('round down', Number34.ROUND_DOWN, 'scale'),
  rounder('round half up', Number34.ROUND_HALF_UP, 'scale'),
  rounder('round half down', Number34.ROUND_HALF_DOWN, 'scale'),
]
