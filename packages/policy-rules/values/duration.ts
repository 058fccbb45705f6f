import { Number34, printNumber } from './number.ts'
import type { Months, Seconds } from './value.ts'

const monthsPattern = /^(-?)P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?$/
const secondsPattern = /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/

/**
 * Reads an ISO duration of years and months, or of days and shorter; null when it is none or mixes both.
 * @example parseDuration('P1Y2M') // { kind: 'months', months: 14 }
 */
export function parseDuration(text: string): Months | Seconds | null {
  if (!/\d/.test(text) || text.endsWith('T')) return null
  const months = monthsPattern.exec(text)
  if (months) {
    const total = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0)
    return { kind: 'months', months: months[1] === '' || total === 0 ? total : -total }
  }
  const seconds = secondsPattern.exec(text)
  if (!seconds) return null
  const [, sign, days = '0', hours = '0', minutes = '0', rest = '0'] = seconds
  const total = new Number34(days).times(24).plus(hours).times(60).plus(minutes).times(60).plus(rest)
  return { kind: 'seconds', seconds: sign === '' || total.isZero() ? total : total.negated() }
}

/** Days, hours, minutes and seconds, each with the sign of the whole. */
export function partsOf(duration: Seconds): { days: Number34; hours: Number34; minutes: Number34; seconds: Number34 } {
  const total = duration.seconds
  return {
    days: total.div(86_400).trunc(),
    hours: total.mod(86_400).div(3600).trunc(),
    minutes: total.mod(3600).div(60).trunc(),
    seconds: total.mod(60),
  }
}

/** As XML Schema writes it, canonical: P1Y2M, P1DT2H, PT0S. */
export function printDuration(duration: Months | Seconds): string {
  return duration.kind === 'months' ? printMonths(duration.months) : printSeconds(duration)
}

function printMonths(months: number): string {
  if (months === 0) return 'P0M'
  const [years, rest] = [Math.trunc(Math.abs(months) / 12), Math.abs(months) % 12]
  return `${months < 0 ? '-' : ''}P${years > 0 ? `${years}Y` : ''}${rest > 0 ? `${rest}M` : ''}`
}

function printSeconds(duration: Seconds): string {
  if (duration.seconds.isZero()) return 'PT0S'
  const parts = partsOf({ kind: 'seconds', seconds: duration.seconds.abs() })
  const time = [
    parts.hours.isZero() ? '' : `${printNumber(parts.hours)}H`,
    parts.minutes.isZero() ? '' : `${printNumber(parts.minutes)}M`,
    parts.seconds.isZero() ? '' : `${printNumber(parts.seconds)}S`,
  ].join('')
  const days = parts.days.isZero() ? '' : `${printNumber(parts.days)}D`
  return `${duration.seconds.isNegative() ? '-' : ''}P${days}${time === '' ? '' : `T${time}`}`
}
