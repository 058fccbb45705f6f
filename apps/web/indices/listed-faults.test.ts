import { expect, test } from 'vitest'
import { faultsIn } from './listed-faults.ts'

test('文件哪里要改，一处一条；别的说明不当作毛病', () => {
  const fault = { where: '数据!C4', message: '“二点四”不是数字' }
  expect(faultsIn({ faults: [fault, '别的', null], count: 1 })).toEqual([fault])
  expect(faultsIn({})).toEqual([])
})
