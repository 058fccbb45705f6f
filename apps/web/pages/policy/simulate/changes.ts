import type { Simulated } from '@dongjian/server/contract'

type Changes = Simulated['changes']

/** Where zero stands on the line, in %, and how many % one 元 is. */
export interface Scale {
  readonly zero: number
  readonly perYuan: number
}

/** From the largest loss at the left to the largest gain at the right. */
export function scaleOf(changes: readonly number[]): Scale {
  const least = Math.min(0, ...changes)
  const span = Math.max(0, ...changes) - least || 1
  return { zero: (Math.abs(least) / span) * 100, perYuan: 100 / span }
}

const few = 7

/** The largest gains and the largest losses, for a first look. */
export function fewest(changes: Changes): Changes {
  const gains = changes.filter(({ change }) => !change.startsWith('-'))
  const losses = changes.filter(({ change }) => change.startsWith('-'))
  const room = (other: Changes) => few + Math.max(0, few - other.length)
  return [...gains.slice(0, room(losses)), ...losses.slice(-room(gains))]
}

/** The list as a table that Excel opens, in exact 元. */
export function changeTable({ title, demo }: { title: string; demo: boolean }, changes: Changes): string {
  const lines = changes.map(
    ({ name, before, after, change }) => `"${name.replaceAll('"', '""')}",${before},${after},${change}`,
  )
  return [`"${title}${demo ? '（演示数据）' : ''}"`, '企业,对照（元）,测算（元）,增减（元）', ...lines, ''].join('\r\n')
}
