import { tenTo } from '../lowering/interval.ts'
import { refuse } from '../lowering/refusal.ts'

/**
 * A word as a literal of PostgreSQL, whatever stands in it and however the server reads backslashes.
 * @example textLiteral("it's") // "'it''s'::text"
 */
export function textLiteral(text: string): string {
  if (text.includes('\0') || !text.isWellFormed()) return refuse('数据库存不下这段文字')
  const quoted = text.replaceAll("'", "''")
  return text.includes('\\') ? `E'${quoted.replaceAll('\\', '\\\\')}'::text` : `'${quoted}'::text`
}

/** A whole number with a scale as a numeric literal. */
export function numberLiteral(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const point = digits.length - scale
  const text = scale > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits
  return value < 0n ? `(-${text})::numeric` : `${text}::numeric`
}

/** Ten to a power as a numeric literal; the power may be negative. */
export function powerLiteral(power: number): string {
  return power >= 0 ? numberLiteral(tenTo(power), 0) : numberLiteral(1n, -power)
}

/**
 * A name of a table or column in double quotes.
 * @example quoteIdentifier('营业收入') // '"营业收入"'
 */
export function quoteIdentifier(name: string): string {
  if (name === '' || name.includes('\0') || !name.isWellFormed()) throw new RangeError('不能作列名')
  return `"${name.replaceAll('"', '""')}"`
}

const part = '(?:[a-z_][a-z0-9_]*|"(?:[^"]|"")+")'
const identifier = new RegExp(`^${part}(?:\\.${part}){0,2}$`)

/** A column's identifier as the caller gives it; anything else than an identifier is a fault of the caller. */
export function checkIdentifier(text: string): string {
  if (!identifier.test(text)) throw new RangeError(`“${text}”不是列的标识符`)
  return text
}
