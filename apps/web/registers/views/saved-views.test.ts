import { expect, test } from 'vitest'
import { readSavedViews } from './saved-views.ts'

test('存坏的视图不要，好的留下', () => {
  expect(readSavedViews('{')).toEqual([])
  expect(readSavedViews('[{"label":"我的","view":{"find":"海藻","x":"y"}},{"label":1}]')).toEqual([
    { label: '我的', view: { find: '海藻' } },
  ])
})
