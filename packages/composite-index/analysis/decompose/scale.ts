import type { Aggregation } from '../../model/aggregation.ts'

/**
 * The scale on which a mean is a weighted sum: φ(mean) = Σ share × φ(part). Arithmetic: x; geometric: ln x; harmonic:
 * 1/x; generalised: xᵖ (Hardy, Littlewood and Pólya, Inequalities, chapter 3).
 */
export interface Scale {
  at(x: number): number
  /** (φ(b) − φ(a)) / (b − a), the derivative where a = b: without loss of digits where they are close. */
  slope(a: number, b: number): number
}

/** Null where the aggregation is no such mean. */
export function scaleOf(aggregation: Aggregation): Scale | null {
  switch (aggregation.method) {
    case 'arithmetic':
      return power(1)
    case 'geometric':
      return logarithm
    case 'harmonic':
      return power(-1)
    case 'generalised mean':
      return aggregation.power === 0 ? logarithm : power(aggregation.power)
    case 'copeland':
    case 'mean-min':
    case 'mean-spread penalty':
      return null
  }
}

/** The slope is one over the logarithmic mean of a and b: so the split of a geometric mean is LMDI-I (Ang 2004). */
const logarithm: Scale = {
  at: Math.log,
  slope: (a, b) => (a === b ? 1 / a : Math.log1p((b - a) / a) / (b - a)),
}

function power(p: number): Scale {
  if (p === 1) return { at: (x) => x, slope: () => 1 }
  if (p === -1) return { at: (x) => 1 / x, slope: (a, b) => -1 / (a * b) }
  return {
    at: (x) => x ** p,
    slope: (a, b) => {
      if (a === b) return p * a ** (p - 1)
      if (a > 0 && b > 0) return (a ** p * Math.expm1(p * Math.log1p((b - a) / a))) / (b - a)
      return (b ** p - a ** p) / (b - a)
    },
  }
}
