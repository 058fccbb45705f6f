import type { IndexTreeElement } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { indicatorGroups } from './indicator-groups.ts'

const element = (code: string, parent: string | null, leaf = false) =>
  ({ code, name: code, parent, indicator: leaf ? {} : null }) as IndexTreeElement

test('指标排在各自的支柱下面，层数不论，次序照模型', () => {
  const elements = [
    element('总', null),
    element('投入', '总'),
    element('经费', '投入'),
    element('强度', '经费', true),
    element('人员', '投入', true),
    element('产出', '总'),
    element('专利', '产出', true),
    element('散', '总', true),
  ]
  expect(
    indicatorGroups({ elements }).map(({ name, indicators }) => [name, indicators.map(({ code }) => code)]),
  ).toEqual([
    ['投入 › 经费', ['强度']],
    ['投入', ['人员']],
    ['产出', ['专利']],
    ['指标', ['散']],
  ])
})
