import { expect, test } from 'vitest'
import { effectsByKind, nameOfPart, sayMove } from './effects.ts'

const part = (kind: 'indicator' | 'weight' | 'method', effect: number) => ({
  code: String(effect),
  name: '',
  kind,
  parent: null,
  was: null,
  now: null,
  effect,
})

test('按指标、权重、方法合计，没有的不说', () => {
  expect(effectsByKind([part('method', -1), part('indicator', 3), part('indicator', -0.5)])).toEqual([
    { kind: 'indicator', effect: 2.5 },
    { kind: 'method', effect: -1 },
  ])
})

test('一边没有数的说没有数，两边都没有的不说', () => {
  expect(sayMove({ was: null, now: '2.41%' })).toBe('没有数 → 2.41%')
  expect(sayMove({ was: null, now: null })).toBeNull()
  expect(nameOfPart({ kind: 'others', name: '方法' })).not.toBe('方法')
})
