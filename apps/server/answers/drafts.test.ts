import { expect, test } from 'vitest'
import { longestDraft } from '../contract/longest-draft.ts'
import { readDraft } from './drafts.ts'

const said = '2023年，投入1484万元'
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

test('记事本存的几种文字都读得懂', () => {
  expect(readDraft('甲.txt', Buffer.from(said))).toBe(said)
  expect(readDraft('甲.txt', wide(said))).toBe(said)
  expect(readDraft('甲.txt', wide(said).swap16())).toBe(said)
})

test('改了扩展名的图片、程序等，不当作乱码去核对', () => {
  const bytes = Uint8Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 255) + 1)
  expect(() => readDraft('甲.txt', bytes)).toThrow(expect.objectContaining({ code: 'draftUnreadable' }))
})

test.each([
  ['空文件', '', 'draftEmpty'],
  ['只有空行的', ' \n\n', 'draftEmpty'],
  ['PDF', '%PDF-1.7 甲', 'draftUnreadable'],
  ['程序文件', '甲\0乙', 'draftUnreadable'],
  ['长得不像一份文稿的', '一'.repeat(longestDraft + 1), 'draftTooLong'],
])('%s不核对，并说明原因', (_, text, code) => {
  expect(() => readDraft('甲.txt', Buffer.from(text))).toThrow(expect.objectContaining({ code }))
})
