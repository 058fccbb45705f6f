import type { Checked, Finding } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { judgedOf, paragraphsOf } from './findings.ts'

const text = '投入1484万元支持19项。\n\n力争新增1万平方米。'

const finding = (words: string): Finding => ({
  offset: text.indexOf(words),
  text: words,
  value: '1',
  unit: null,
  figure: null,
  label: null,
  params: {},
  period: null,
  periodFrom: null,
  system: null,
  why: null,
  commitment: null,
  match: null,
})

const checked: Checked = {
  text,
  period: '2023',
  asKnownOn: null,
  agree: [finding('19项')],
  differ: [finding('1484万元')],
  unjudged: [],
  hints: [finding('1484万元')],
  targets: [finding('1万平方米')],
  outside: [],
  changed: [],
  edition: null,
}

test('按文中先后排，同一处不一致在提示之前', () => {
  expect(judgedOf(checked).map(({ text: words, verdict }) => [words, verdict])).toEqual([
    ['1484万元', 'differ'],
    ['1484万元', 'hints'],
    ['19项', 'agree'],
    ['1万平方米', 'targets'],
  ])
})

test('文稿分段，每个数字标一次，一个字不多不少', () => {
  const paragraphs = paragraphsOf(text, judgedOf(checked))
  expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual([
    '投入1484万元支持19项。',
    '力争新增1万平方米。',
  ])
  expect(paragraphs.flat().flatMap(({ finding: f }) => (f ? [f.verdict] : []))).toEqual(['differ', 'agree', 'targets'])
})
