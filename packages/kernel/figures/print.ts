import { Exact, convertUnit } from './units.ts'
import type { FigureValue } from './value.ts'

export interface PrintForm {
  /** The unit to print in: 万元, 亿元, 亿. */
  readonly in?: string
  /** Digits after the point, rounded half up; without it, all that the value has. */
  readonly digits?: number
  /** A vague word: the number is cut to its leading digit, and the word stands where Chinese puts it. */
  readonly as?: '余' | '多' | '超' | '近' | '约'
  /** Stands before the number: 第. */
  readonly before?: string
  /** The printed unit when it is not the measured one (家, 位, 名), or nothing. */
  readonly unit?: string
}

type Printable = Pick<FigureValue, 'value' | 'numerator' | 'denominator' | 'unit'>

/** As a report prints it, 1494.39万元 or 40余人; unknown is —, never 0. A quotient is divided here, once. */
export function printFigure(figure: Printable, form: PrintForm = {}): string {
  if (figure.value === null) return '—'
  const unit = form.in ?? figure.unit
  const exact =
    figure.numerator !== null && figure.denominator !== null
      ? new Exact(figure.numerator).div(figure.denominator)
      : new Exact(figure.value)
  const converted = convertUnit(exact.toFixed(), figure.unit, unit)
  if (converted === null) throw new RangeError(`${figure.unit} cannot be printed in ${unit}`)
  const shown = form.unit ?? unit
  const quotient = figure.numerator !== null
  const digits = form.digits ?? (quotient ? 2 : undefined)
  const value = new Exact(converted)
  if (form.as) return vague(value, form.as, shown)
  const number = digits === undefined ? value.toFixed() : value.toDecimalPlaces(digits).toFixed()
  return `${form.before ?? ''}${number}${shown}`
}

// 余 and 超 say “more than this, less than the next”; a value that is exactly round must not claim it.
function vague(value: InstanceType<typeof Exact>, word: NonNullable<PrintForm['as']>, unit: string): string {
  const place = Exact.pow(10, value.abs().e)
  const down = value.div(place).floor().times(place)
  const up = value.div(place).ceil().times(place)
  const plain = `${value.toFixed()}${unit}`
  if (down.equals(value)) return plain
  if (word === '近') return value.gte(up.times('0.9')) ? `近${up.toFixed()}${unit}` : plain
  if (word === '约') {
    const near = value.div(place).toDecimalPlaces(0).times(place)
    return value.minus(near).abs().lte(near.times('0.05')) ? `约${near.toFixed()}${unit}` : plain
  }
  if (word === '超') return `超${down.toFixed()}${unit}`
  // 800余万元, 40余人: the word stands between the number and its unit.
  return `${down.toFixed()}${word}${unit}`
}
