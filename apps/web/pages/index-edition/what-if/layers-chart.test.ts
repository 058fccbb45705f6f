import { expect, test } from 'vitest'
import { drawOption } from '../../../charts/draw-option.ts'
import { fromTop, layersOption, layersTable } from './layers-chart.ts'

const layers = [
  { code: 'a', name: '研发投入强度', level: 1, before: 120, after: 131.5 },
  { code: 't', name: '科技创新指数', level: 3, before: 150.6, after: 152.31 },
  { code: 'p', name: '创新投入', level: 2, before: null, after: 118 },
]

test('总指数在前，指标在后', () => {
  expect(fromTop(layers).map(({ code }) => code)).toEqual(['t', 'p', 'a'])
})

test('不用移到图上就读得到：原来多少、推演多少、差多少', () => {
  const { svg } = drawOption(layersOption(layers), { width: 720, height: 140 })
  expect(svg).toContain('150.60 → 152.31（+1.71）')
  expect(svg).toContain('没有得分 → 118.00')
  expect(drawOption(layersOption(layers), { width: 330, height: 140 }).svg).toContain('>152.31（+1.71）<')
})

test('表格里缺的说明原因', () => {
  expect(layersTable(layers)).toMatchObject({
    rows: [
      ['科技创新指数', '150.60', '152.31', '+1.71'],
      ['创新投入', null, '118.00', null],
      ['研发投入强度', '120.00', '131.50', '+11.50'],
    ],
    missing: '没有得分',
  })
})
