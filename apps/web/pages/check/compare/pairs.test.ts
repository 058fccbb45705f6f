import type { ComparedDrafts } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { marksOf, pairsOf } from './pairs.ts'

const at = (of: 'ours' | 'theirs', offset: number, text: string) => ({ of, offset, text })
const about = { said: '高新技术企业', period: '2023', figure: null, why: '' }

const compared: ComparedDrafts = {
  text: '',
  otherText: '',
  period: '2023',
  otherPeriod: '2022',
  differs: [{ ...about, ours: at('ours', 20, '5家'), theirs: at('theirs', 3, '6家') }],
  promises: [
    { ...about, promised: at('theirs', 9, '4家'), result: at('ours', 20, '5家'), reached: true },
    { ...about, promised: at('ours', 2, '8家'), result: at('theirs', 40, '7家'), reached: false },
    { ...about, promised: at('ours', 60, '9家'), result: at('theirs', 50, '近9家'), reached: null },
  ],
}

test('按本文先后排，本文的总在左边，没有达到的承诺是不一致', () => {
  expect(pairsOf(compared).map(({ ours, theirs, verdict }) => [ours.text, theirs.text, verdict])).toEqual([
    ['8家', '7家', 'differ'],
    ['5家', '6家', 'differ'],
    ['5家', '4家', 'agree'],
    ['9家', '近9家', 'unjudged'],
  ])
})

test('一个数在几对里，文中只标一次', () => {
  const pairs = pairsOf(compared)
  expect(marksOf(pairs, 'ours').map(({ text }) => text)).toEqual(['8家', '5家', '9家'])
  expect(marksOf(pairs, 'theirs').map(({ offset }) => offset)).toEqual([3, 9, 40, 50])
})
