/** The direction in which a symmetric matrix stretches most, of length 1, and by how much. */
export interface PrincipalAxis {
  readonly direction: Float64Array
  readonly stretch: number
}

/** By Jacobi's rotations (Golub and Van Loan, Matrix Computations, 8.5), until nothing off the diagonal is left. */
export function principalAxis(matrix: readonly Float64Array[]): PrincipalAxis {
  const size = matrix.length
  const rows = matrix.map((row) => row.slice())
  const axes = rows.map((_, at) => Float64Array.from({ length: size }, (__, other) => (other === at ? 1 : 0)))
  for (let sweep = 0; sweep < 100 && offDiagonal(rows) > 0; sweep += 1) {
    for (let one = 0; one < size - 1; one += 1) {
      for (let other = one + 1; other < size; other += 1) rotate(rows, axes, one, other)
    }
  }
  let most = 0
  for (let at = 1; at < size; at += 1) if (rows[at]![at]! > rows[most]![most]!) most = at
  return { direction: Float64Array.from(axes, (axis) => axis[most]!), stretch: rows[most]![most]! }
}

function offDiagonal(rows: readonly Float64Array[]): number {
  let sum = 0
  for (const [one, row] of rows.entries()) {
    for (let other = 0; other < one; other += 1) sum += row[other]! * row[other]!
  }
  return sum
}

function rotate(rows: readonly Float64Array[], axes: readonly Float64Array[], one: number, other: number): void {
  const off = rows[one]![other]!
  const [first, second] = [rows[one]![one]!, rows[other]![other]!]
  if (Math.abs(off) <= 1e-300 || Math.abs(off) < Number.EPSILON * 1e-4 * Math.sqrt(Math.abs(first * second))) {
    rows[one]![other] = 0
    rows[other]![one] = 0
    return
  }
  const half = (second - first) / (2 * off)
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.sqrt(half * half + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of rows) turn(row, one, other, cosine, sine)
  turnRows(rows[one]!, rows[other]!, cosine, sine)
  rows[one]![other] = 0
  rows[other]![one] = 0
  for (const axis of axes) turn(axis, one, other, cosine, sine)
}

function turn(row: Float64Array, one: number, other: number, cosine: number, sine: number): void {
  const [mine, theirs] = [row[one]!, row[other]!]
  row[one] = cosine * mine - sine * theirs
  row[other] = sine * mine + cosine * theirs
}

function turnRows(one: Float64Array, other: Float64Array, cosine: number, sine: number): void {
  for (let at = 0; at < one.length; at += 1) {
    const [mine, theirs] = [one[at]!, other[at]!]
    one[at] = cosine * mine - sine * theirs
    other[at] = sine * mine + cosine * theirs
  }
}
