import type { Generator } from '../random/generator.ts'

/**
 * The points of a Sobol analysis by Saltelli's scheme: `size` points A, as many points B, and for each parameter the
 * points A with that parameter's column out of B; `size` × (parameters + 2) rows of numbers from 0 to 1.
 * Saltelli et al., Global Sensitivity Analysis: The Primer (2008), section 4.6.
 */
export function saltelliDesign(generator: Generator, size: number, parameters: number): Float64Array[] {
  const a: Float64Array[] = []
  const b: Float64Array[] = []
  for (let at = 0; at < size; at += 1) {
    a.push(Float64Array.from({ length: parameters }, () => generator.uniform()))
    b.push(Float64Array.from({ length: parameters }, () => generator.uniform()))
  }
  const mixed = Array.from({ length: parameters }, (_, parameter) =>
    a.map((point, at) => point.with(parameter, b[at]?.[parameter] ?? 0)),
  )
  return [...a, ...b, ...mixed.flat()]
}
