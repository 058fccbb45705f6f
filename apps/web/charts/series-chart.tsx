import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as addParts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTokens } from '../theme/scheme.ts'
import { seriesOption, type Series } from './series-option.ts'

addParts([BarChart, LineChart, GridComponent, SVGRenderer])

/** A curve over the periods; it is read out as a sentence. */
export function SeriesChart({ label, ...shown }: Series & { label: string }) {
  const place = useRef<HTMLDivElement>(null)
  const tokens = useTokens()
  const { unit, series, marked, isPlace } = shown
  useEffect(() => {
    const chart = init(place.current, undefined, { renderer: 'svg', height: 168 })
    chart.setOption(seriesOption({ unit, series, marked, isPlace }, tokens))
    const watch = new ResizeObserver(() => chart.resize())
    if (place.current) watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [unit, series, marked, isPlace, tokens])
  const told = series.map(({ periodText, value }) => `${periodText} ${value ?? '缺'}`).join('，')
  return <div ref={place} role="img" aria-label={`${label}：${told}`} style={{ blockSize: 168 }} />
}
