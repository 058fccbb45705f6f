import { LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as addParts, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { sayValue } from '../amount/amount-text.ts'
import { heightOf } from '../amount/decimal-text.ts'
import { sans, type Tokens } from '../theme/tokens.ts'
import { useTokens } from '../theme/scheme.ts'

addParts([LineChart, GridComponent, SVGRenderer])

interface Point {
  readonly period: string
  readonly periodText: string
  readonly value: string | null
}

interface Props {
  label: string
  unit: string
  series: readonly Point[]
  /** The period that is being read. */
  marked: string
}

function optionOf({ unit, series, marked }: Props, tokens: Tokens): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: sans },
    grid: { left: 28, right: 28, top: 28, bottom: 24 },
    xAxis: {
      type: 'category',
      data: series.map(({ periodText }) => periodText),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: tokens.hairline } },
      axisLabel: { color: tokens.inkSoft, fontSize: 12, interval: 0, hideOverlap: true },
    },
    yAxis: { type: 'value', scale: true, show: false },
    series: [
      {
        type: 'line',
        lineStyle: { color: tokens.sea, width: 2 },
        data: series.map(({ period, value }) => ({
          value: value === null ? null : heightOf(value),
          symbol: 'circle',
          symbolSize: period === marked ? 9 : 6,
          itemStyle: { color: period === marked ? tokens.sea : tokens.paper, borderColor: tokens.sea, borderWidth: 2 },
          label: {
            show: value !== null,
            position: 'top',
            color: period === marked ? tokens.ink : tokens.inkSoft,
            fontWeight: period === marked ? 600 : 400,
            fontSize: 12,
            backgroundColor: tokens.paper,
            padding: [1, 3],
            formatter: value === null ? '' : Object.values(sayValue(value, unit)).join(''),
          },
        })),
      },
    ],
  }
}

/** A curve over the periods with its values written at the points. */
export function SeriesChart(props: Props) {
  const place = useRef<HTMLDivElement>(null)
  const tokens = useTokens()
  useEffect(() => {
    const chart = init(place.current, undefined, { renderer: 'svg', height: 168 })
    chart.setOption(optionOf(props, tokens))
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current!)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [props, tokens])
  const told = props.series.map(({ periodText, value }) => `${periodText} ${value ?? '缺'}`).join('，')
  return <div ref={place} role="img" aria-label={`${props.label}：${told}`} style={{ blockSize: 168 }} />
}
