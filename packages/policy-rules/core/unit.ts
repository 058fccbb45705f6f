/**
 * A unit of measure: powers of base units and a power of ten. 元 is { powers: { 元: 1 }, ten: 0 }, 万元 the same with
 * ten 4, % has no powers and ten −2, 元/人 is { powers: { 元: 1, 人: -1 }, ten: 0 }.
 */
export interface Unit {
  readonly powers: Readonly<Record<string, number>>
  readonly ten: number
}
