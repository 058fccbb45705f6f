import { expect, test } from 'vitest'
import { marked, run, smallDocx } from '../development/small-docx.ts'
import { compareBookmarks } from './compare-bookmarks.ts'
import type { BookmarkChange } from './compare-bookmarks.ts'
import { readDocx } from './read-docx.ts'

const whole = (figure: string): string => `<w:p>${run('投入')}${figure}${run('支持')}</w:p>`
const sent = readDocx(smallDocx(whole(marked(1, 'fig_1_a', run('1484万元')))))
const changes = (figure: string): BookmarkChange[] => compareBookmarks(sent, readDocx(smallDocx(whole(figure))))

test('没有动过的数字不报', () => {
  expect(changes(marked(1, 'fig_1_a', run('1484') + run('万元')))).toEqual([])
})

test('书签里的数字改了，报出原值、现值和位置', () => {
  expect(changes(marked(1, 'fig_1_a', run('1485万元')))).toEqual([
    { id: 'fig_1_a', what: 'changed', was: '1484万元', is: '1485万元', start: 2, end: 8 },
  ])
})

test('紧贴书签前后补打的数字也算改动', () => {
  expect(changes(run('2') + marked(1, 'fig_1_a', run('1484万元')))[0]?.is).toBe('21484万元')
})

test('数字删空了，书签没有了，分别报出', () => {
  expect(changes(marked(1, 'fig_1_a', ''))[0]?.what).toBe('emptied')
  expect(changes(run('1484万元'))[0]?.what).toBe('lost')
})

test('不是数字、承诺、名单的书签不管', () => {
  const other = readDocx(smallDocx(whole(marked(1, 'annex_1', run('附件')))))
  expect(compareBookmarks(other, sent)).toEqual([])
})
