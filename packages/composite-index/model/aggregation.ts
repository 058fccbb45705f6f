export type Aggregation = (
  | { readonly method: 'arithmetic' }
  | { readonly method: 'geometric' }
  | { readonly method: 'harmonic' }
  /** p = 1 is the arithmetic mean, 0 the geometric, −1 the harmonic. */
  | { readonly method: 'generalised mean'; readonly power: number }
  /** Pairwise comparisons by weight, won less lost. */
  | { readonly method: 'copeland' }
  /** The mean less a penalty for unevenness (Casadio Tarabusi and Guarini 2013): alpha from 0 to 1, beta not negative. */
  | { readonly method: 'mean-min'; readonly alpha: number; readonly beta: number }
  /** The mean less or plus its spread (Mazziotta and Pareto 2016); the population's spread unless said. */
  | { readonly method: 'mean-spread penalty'; readonly sign: '-' | '+'; readonly spread?: 'population' | 'sample' }
) & {
  /** The least share of children with a value, from 0 to 1; below it the score is missing. 0 unless said. */
  readonly available?: number
}

/** How the elements of a level, from the second up, are aggregated. */
export function aggregationAt(spec: Aggregation | readonly Aggregation[], level: number): Aggregation {
  return isList(spec) ? spec[level - 2]! : spec
}

function isList(spec: Aggregation | readonly Aggregation[]): spec is readonly Aggregation[] {
  return Array.isArray(spec)
}
