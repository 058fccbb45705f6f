import { expect, test } from 'vitest'
import { drawOption } from '../../../charts/draw-option.ts'
import { effectRows, effectsOption, effectsTable } from './effects-chart.ts'

const parameter = (name: string, first: number | null, total: number | null) => ({
  name,
  first,
  firstLow: first === null ? null : first - 0.1,
  firstHigh: first === null ? null : first + 0.1,
  total,
  totalLow: total === null ? null : total - 0.05,
  totalHigh: total === null ? null : total + 0.05,
})
const parameters = [parameter('权重', -0.32, 0.19), parameter('标准化', 0.41, 0.95), parameter('缺数', null, null)]

test('影响大的在前，每一项先连同搭配、后单独', () => {
  expect(effectRows(parameters).map(({ name }) => name)).toEqual([
    '标准化（连同搭配）',
    '标准化（单独）',
    '权重（连同搭配）',
    '权重（单独）',
    '缺数（连同搭配）',
    '缺数（单独）',
  ])
})

test('低于零的照实画照实写，算不出的不写成零', () => {
  const { svg } = drawOption(effectsOption(parameters), { width: 720, height: 180 })
  expect(svg).toContain('−0.32（−0.42～−0.22）')
  expect(svg).toContain('算不出')
  expect(effectsTable(parameters).rows[0]).toEqual(['标准化（连同搭配）', '0.95', '0.90', '1.00'])
})
