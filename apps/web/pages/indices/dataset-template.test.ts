import type { IndexModelDetail } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { templateText } from './dataset-template.ts'

const element = (
  name: string,
  unit: string | null,
  denominator: string | null,
): IndexModelDetail['elements'][number] => ({
  code: name,
  name,
  level: 1,
  parent: null,
  weight: 1,
  effectiveWeight: 1,
  unit,
  better: null,
  denominator,
  figure: null,
})

test('空表的表头：每个指标一列，要除的不带单位，分母各一列', () => {
  expect(
    templateText([
      element('总指数', null, null),
      element('研发投入强度', '%', null),
      element('每万人专利', '件/万人', '常住人口'),
      element('每万人人才', '人/万人', '常住人口'),
    ]),
  ).toBe('区划代码,名称,设区市,年度,研发投入强度（%）,每万人专利,每万人人才,常住人口\r\n')
})
