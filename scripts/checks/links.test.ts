import { expect, test } from 'vitest'
import { headingsOf, listTargets, withoutCode } from './links.ts'

test('链接和图片都算，网址不算', () => {
  const text = '[a](./a.md#甲) ![b](<b.png>)\n<img src="c.png">[d](https://example.com)\n[e]: e.md'
  expect(listTargets(text)).toEqual([
    { target: './a.md#甲', line: 1 },
    { target: 'b.png', line: 1 },
    { target: 'c.png', line: 2 },
    { target: 'e.md', line: 3 },
  ])
})

test('代码里的不算，行号不变', () => {
  expect(listTargets(withoutCode('`[a](a.md)`\n```\n[b](b.md)\n```\n[c](c.md)'))).toEqual([{ target: 'c.md', line: 5 }])
})

test('标题变成锚点，写明的锚点也算', () => {
  expect(headingsOf('# 一、单位 主体\n## What is `this`?\n<a id="organizations"></a>')).toEqual(
    new Set(['一单位-主体', 'what-is-this', 'organizations']),
  )
})
