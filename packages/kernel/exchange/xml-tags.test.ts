import { expect, test } from 'vitest'
import { attribute, createTagReader, decodeCellText } from './xml-tags.ts'

const document = `<?xml version="1.0"?><x:a t='1' n="a>b &amp; c"><!-- <no> --><b/>一<![CDATA[<&>]]>二&lt;</x:a>`

function tell(pieces: readonly string[]): string[] {
  const told: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') told.push(`text ${decodeCellText(text)}`)
    text = ''
  }
  const reader = createTagReader({
    open: (name, tag) => (flush(), told.push(`open ${name} ${attribute(tag, 'n') ?? ''}`)),
    close: (name) => (flush(), told.push(`close ${name}`)),
    text: (raw) => (text += raw),
  })
  for (const piece of pieces) reader.push(piece)
  return told
}

test('不论在哪里断开，读出来都一样', () => {
  const whole = tell([document])
  expect(whole).toEqual(['open a a>b & c', 'open b ', 'close b', 'text 一<&>二<', 'close a'])
  for (let at = 1; at < document.length; at++) expect(tell([document.slice(0, at), document.slice(at)])).toEqual(whole)
  expect(tell([...document])).toEqual(whole)
})

test('没有尽头的标签不会把内存吃光', () => {
  const reader = createTagReader({ open: () => undefined, close: () => undefined, text: () => undefined })
  reader.push('<a')
  expect(() => {
    for (let i = 0; i < 100; i++) reader.push(' '.repeat(65_536))
  }).toThrow('文件已损坏')
})

test('一个标签里有再多的尖括号，也只读一遍', () => {
  const names: string[] = []
  const reader = createTagReader({ open: (name) => names.push(name), close: () => undefined, text: () => undefined })
  reader.push(`<a x="${'>'.repeat(900_000)}"/>`)
  expect(names).toEqual(['a'])
}, 5000)

test('文档类型一律拒绝，其中的实体不会原样进台账', () => {
  expect(() => tell(['<!DOCTYPE x [<!ENTITY a "甲">]><x>&a;</x>'])).toThrow('文件已损坏')
})

test('表格软件的转义还原成原来的字', () => {
  expect(decodeCellText('甲_x000D_&#x4E59;&#20057;_x005F_x000D_')).toBe('甲\r乙乙_x000D_')
})
