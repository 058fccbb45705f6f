import { expect, test } from 'vitest'
import { fileNameOf, framePicture, linesOf } from './picture.ts'

const drawn = { svg: '<svg width="640" height="200"><path/></svg>', width: 640, height: 200 }

test('图上有标题、自测和模拟数据的标记、日期和一句话，白底，不压住图', () => {
  const { svg, height } = framePicture(drawn, {
    title: '位次 <30>',
    marks: ['自测', '模拟数据'],
    sentence: '位次九成落在第27至34位之间。',
    day: '2026年11月25日导出',
  })
  for (const word of ['位次 &lt;30&gt;', '自测 · 模拟数据', '2026年11月25日导出', '第27至34位', 'fill="#fff"']) {
    expect(svg).toContain(word)
  }
  expect(svg).toContain('<svg x="0" y="90" width="640" height="200">')
  expect(height).toBe(298)
})

test('长句换行，行首没有标点', () => {
  expect(linesOf('一二三四五，六七', 5)).toEqual(['一二三四', '五，六七'])
  expect(linesOf('一二三（四）：五', 6)).toEqual(['一二三（', '四）：五'])
  expect(linesOf('一二三', 5)).toEqual(['一二三'])
  expect(linesOf('150.76到150.23', 6)).toEqual(['150.76到15', '0.23'])
})

test('文件名带着标记，没有文件名不许有的字', () => {
  expect(fileNameOf('推演：A/B', ['自测', '演示数据'])).toBe('推演：A-B（自测、演示数据）')
  expect(fileNameOf('位次', [])).toBe('位次')
})
