import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components'
import { init, use as addParts, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { light, type Tokens } from '../theme/tokens.ts'
import { pictureSans, type Drawn } from './picture.ts'

addParts([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  SVGRenderer,
])

/** A chart for the width that it has, in the colours of a theme. */
export type ChartOption = (tokens: Tokens, width: number) => EChartsCoreOption

/** What no chart of ours does without: it stands still, answers no pointer, and speaks Chinese. */
const plain = { animation: false, textStyle: { fontFamily: pictureSans } }

/** Draws into a place of the page; what it answers takes the drawing away. */
export function drawInto(place: HTMLElement, option: ChartOption, tokens: Tokens): () => void {
  const chart = init(place, undefined, { renderer: 'svg' })
  const draw = () => chart.setOption({ ...plain, ...option(tokens, place.clientWidth) }, true)
  draw()
  const watch = new ResizeObserver(() => {
    chart.resize()
    draw()
  })
  watch.observe(place)
  return () => {
    watch.disconnect()
    chart.dispose()
  }
}

/** The same chart off the page, in the light colours whatever the screen's, for a picture of a known size. */
export function drawOption(option: ChartOption, { width, height }: { width: number; height: number }): Drawn {
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ ...plain, ...option(light, width) })
  const svg = chart.renderToSVGString()
  chart.dispose()
  // What shows under a pointer means nothing in a file.
  return { svg: svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ (class|ecmeta_\w+)="[^"]*"/g, ''), width, height }
}
