import { expect, test } from 'vitest'
import { holdsUnseen, tidyKey, tidyText } from './plain-text.ts'

test('从网页和聊天里带来的零宽字符、首尾空格不算内容', () => {
  expect(tidyText(' \u200b甲\r\n乙\ufeff\u3000')).toBe('甲\n乙')
  expect(tidyText('\u200b \u200b')).toBe('')
})

test('编号里的全角数字、字母与半角的是同一个，括号照来文', () => {
  expect(tidyKey('洞科〔２０２３〕Ａ－１号（补）')).toBe('洞科〔2023〕A-1号（补）')
})

test('看不见的控制字符和颠倒次序的符号不能进台账，换行可以', () => {
  for (const text of ['a\u0000', 'a\u0001', '\u202e甲', '\ud800', 'a\uffff']) expect(holdsUnseen(text)).toBe(true)
  expect(holdsUnseen('甲\n乙\t😀')).toBe(false)
})
