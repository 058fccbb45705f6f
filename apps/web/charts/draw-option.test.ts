import { expect, test } from 'vitest'
import { light } from '../theme/tokens.ts'
import { drawOption, type ChartOption } from './draw-option.ts'

const option: ChartOption = ({ sea }) => ({
  xAxis: { type: 'category', data: ['第29位', '第30位'] },
  yAxis: { show: false },
  series: [{ type: 'bar', data: [3, 7], itemStyle: { color: sea }, label: { show: true } }],
})

test('离开页面也画得出来：浅色，大小说了算，是完整的 XML', () => {
  const { svg, width, height } = drawOption(option, { width: 640, height: 200 })
  expect([width, height]).toEqual([640, 200])
  expect(svg).toContain('第30位')
  expect(svg).toContain(light.sea)
  expect(svg).not.toMatch(/<style|ecmeta|class=|font-family:"/)
})
