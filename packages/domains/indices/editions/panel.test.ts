import { expect, test } from 'vitest'
import { readModel } from '../model/read-model.ts'
import { checkData } from './panel.ts'

test('指标叫 constructor，数据里没有这一列，就说没有', () => {
  const { document } = readModel(
    '{名称: 一, 版本: 一, 层次: [指标, 指数], 指数: {名称: 指数, 下级: [{名称: constructor, 单位: 家}]}, 方法: {标准化: 最大最小}}',
    null,
  )
  const data = { units: [{ code: '330101', name: '甲县', city: null }], years: ['2023'], columns: [], cells: {} }
  const dataset = { id: '一', name: '空表', source: '自填', simulated: false, addedAt: '', data }
  expect(() => checkData(document!, dataset, '330101')).toThrow(
    '各地数据“空表”缺少模型要用的“constructor”，请补齐后重新导入',
  )
})
