import type { PromiseDetail } from '@dongjian/server/contract'
import { heightOf, trimZeros } from '../amount/decimal-text.ts'
import { roundTo } from '../amount/amount-text.ts'
import type { TableOfChart } from '../charts/chart-table.ts'
import type { ChartOption } from '../charts/draw-option.ts'
import type { Tokens } from '../theme/tokens.ts'

export const paceHeight = 260

/** Where a day lies in its year, in months from its beginning; undefined in another year. */
export function monthsInto(day: string, year: number): number | undefined {
  const [y = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (y !== year) return undefined
  return month - 1 + date / new Date(Date.UTC(y, month, 0)).getUTCDate()
}

const short = (text: string): string => trimZeros(roundTo(text, 2))

/** What is planned as a stair, what was reached as a line, the day of reading and the day to which the ledger was kept. */
export function paceOption(promise: PromiseDetail): ChartOption {
  return (tokens) => ({
    grid: { left: 20, right: 72, top: 40, bottom: 28 },
    xAxis: {
      type: 'value',
      min: 0,
      max: 12,
      interval: 1,
      splitLine: { show: false },
      axisTick: { show: true, lineStyle: { color: tokens.hairline } },
      axisLine: { lineStyle: { color: tokens.hairline } },
      axisLabel: {
        color: tokens.inkSoft,
        fontSize: 12,
        hideOverlap: true,
        formatter: (month: number) => (month === 0 ? '' : `${month}月底`),
      },
    },
    yAxis: { type: 'value', min: 0, show: false },
    series: [plannedLine(promise, tokens), reachedLine(promise, tokens)],
  })
}

function plannedLine({ nodes, targetValue }: PromiseDetail, tokens: Tokens) {
  const points = nodes.map(({ month, planned }) => ({
    value: [month, heightOf(planned)],
    symbol: 'circle',
    label: { show: month < 12, formatter: short(planned) },
  }))
  const last = nodes.at(-1)
  const stair =
    last === undefined
      ? []
      : [{ value: [0, 0], symbol: 'none' }, ...points, { value: [12, heightOf(last.planned)], symbol: 'none' }]
  return {
    type: 'line',
    silent: true,
    step: 'end',
    symbolSize: 5,
    data: stair,
    itemStyle: { color: tokens.inkSoft },
    label: { position: 'top', color: tokens.inkSoft, fontSize: 12 },
    lineStyle: { color: tokens.inkSoft, type: 'dashed', width: 1.5 },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: tokens.hairline, width: 1 },
      data:
        nodes.length > 0 || targetValue === null
          ? []
          : [
              {
                yAxis: heightOf(targetValue),
                label: { formatter: `目标${short(targetValue)}`, color: tokens.inkSoft, position: 'end' },
              },
            ],
    },
    endLabel: {
      show: nodes.length > 0,
      color: tokens.inkSoft,
      fontSize: 12,
      formatter: `计划${short(nodes.at(-1)?.planned ?? '0')}`,
    },
  }
}

function reachedLine(promise: PromiseDetail, tokens: Tokens) {
  const { curve, year, today, keptTo } = promise
  const known = curve.filter(({ reached }) => reached !== null)
  const last = known.at(-1)
  const end = last && endOf(promise, last.month)
  const marks = [
    { at: monthsInto(today, year), word: '今天' },
    { at: keptTo === null ? undefined : monthsInto(keptTo, year), word: '台账记到这天' },
  ]
  return {
    type: 'line',
    silent: true,
    symbol: 'circle',
    symbolSize: 6,
    itemStyle: { color: tokens.sea },
    lineStyle: { color: tokens.sea, width: 2 },
    data: known.map(({ month, reached }) => [month === last?.month ? end : month, heightOf(reached ?? '0')]),
    endLabel: {
      show: last !== undefined,
      color: tokens.ink,
      fontWeight: 600,
      fontSize: 12,
      backgroundColor: tokens.paper,
      padding: [1, 3],
      formatter: `已完成${short(last?.reached ?? '0')}`,
    },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: tokens.amber, type: 'solid', width: 1 },
      data: marks.flatMap(({ at, word }) =>
        at === undefined
          ? []
          : [{ xAxis: at, label: { formatter: word, color: tokens.amber, fontSize: 12, position: 'end' } }],
      ),
    },
  }
}

/** The last month goes only as far as it is known. */
function endOf({ year, today, keptTo }: PromiseDetail, month: number): number {
  const known = [today, keptTo ?? today].map((day) => monthsInto(day, year) ?? month)
  return Math.max(month - 1, Math.min(month, ...known))
}

/** The same by month. */
export const paceTable = ({ nodes, curve, targetUnit }: PromiseDetail): TableOfChart => {
  const unit = targetUnit === null ? '' : `（${targetUnit}）`
  const planned = (month: number) => nodes.find((node) => node.month === month)?.planned ?? null
  const reached = (month: number) => curve.find((point) => point.month === month)?.reached ?? null
  return {
    columns: [{ name: '月份' }, { name: `节点应完成${unit}`, number: true }, { name: `已完成${unit}`, number: true }],
    rows: Array.from({ length: 12 }, (_, i) => {
      const value = reached(i + 1)
      return [`${i + 1}月底`, planned(i + 1), value === null ? null : short(value)]
    }),
    missing: '这个月没有节点，或台账还没有记到',
  }
}

/** The curve in a sentence. */
export function sayPace({ nodes, curve, targetUnit, target }: PromiseDetail): string {
  const last = curve.findLast(({ reached }) => reached !== null)
  const unit = targetUnit ?? ''
  const done = last ? `到${last.month}月已完成${short(last.reached ?? '0')}${unit}` : '还不知道完成多少'
  const plan = nodes.map(({ month, planned }) => `${month}月底${short(planned)}${unit}`)
  return `目标${target}；${done}；${plan.length > 0 ? `节点计划为${plan.join('、')}` : '还没有节点计划'}。`
}
