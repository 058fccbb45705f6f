import { expect, test } from 'vitest'
import { treeOrder } from './tree-order.ts'

const elements = [
  { code: '指数', parent: null },
  { code: '投入', parent: '指数' },
  { code: '产出', parent: '指数' },
  { code: '研发', parent: '投入' },
  { code: '专利', parent: '产出' },
]
const read = (folded?: ReadonlySet<string>) =>
  treeOrder(elements, folded).map(({ element, depth, children }) => [element.code, depth, children])

test('父在子前，同级照原来的先后', () => {
  expect(read()).toEqual([
    ['指数', 0, 2],
    ['投入', 1, 1],
    ['研发', 2, 0],
    ['产出', 1, 1],
    ['专利', 2, 0],
  ])
})

test('收起的一项，下面的不列', () => {
  expect(read(new Set(['投入'])).map(([code]) => code)).toEqual(['指数', '投入', '产出', '专利'])
})
