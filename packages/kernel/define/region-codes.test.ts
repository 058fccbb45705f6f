import { expect, test } from 'vitest'
import { findRegionCodeFault, zhejiangRegions } from './region-codes.ts'

test('浙江11个设区市、90个县（市、区）都在表里', () => {
  const cities = [...zhejiangRegions.keys()].filter((code) => code.endsWith('00'))
  expect([cities.length, zhejiangRegions.size - cities.length]).toEqual([11, 90])
  expect(zhejiangRegions.get('330305')).toBe('洞头区')
})

test('外省按省份代码核对，开发区用所在地代码加字母', () => {
  expect(['330000', '110101', '330305A', '330305Z01'].map(findRegionCodeFault)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(['33030', '330322', '990000', '330322Z'].map(findRegionCodeFault)).toEqual([
    '不是行政区划代码',
    '不在浙江省的行政区划里',
    '开头两位不是任何省份',
    '不在浙江省的行政区划里',
  ])
})
