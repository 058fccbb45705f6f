import { expect, test } from 'vitest'
import { plainText, type Run } from '../model/blocks.ts'
import { parseReport } from './parse-report.ts'
import type { Binding } from './report-template.ts'
import { listBindings, resolveBlocks, resolveRuns } from './resolve-blocks.ts'

const template = parseReport(`::title[:word{of=county}报告]

# 一、:word{of=county}
**投入:fig{of=a}。**

:::table[表:fig{of=b}]
| 项目:fig{of=c} |
| :list{of=d} |
:::
`)

const answer = ({ directive, of }: Binding): Run =>
  directive === 'word' ? { text: '某区' } : { figure: { id: of, text: `${of}万元` } }

test('按阅读顺序列出全部待填处，表题、表头、格内都在', () => {
  expect(listBindings(template.title, template.blocks).map(({ of }) => of)).toEqual([
    'county',
    'county',
    'a',
    'b',
    'c',
    'd',
  ])
})

test('逐处填上，加粗保留', () => {
  expect(resolveRuns(template.title, answer)).toEqual([{ text: '某区' }, { text: '报告' }])
  expect(resolveBlocks(template.blocks, 'meeting', answer)).toEqual([
    { kind: 'heading', level: 1, runs: [{ text: '一、' }, { text: '某区' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: '投入', strong: true },
        { figure: { id: 'a', text: 'a万元' }, strong: true },
        { text: '。', strong: true },
      ],
    },
    {
      kind: 'table',
      caption: [{ text: '表' }, { figure: { id: 'b', text: 'b万元' } }],
      columns: [{ title: [{ text: '项目' }, { figure: { id: 'c', text: 'c万元' } }], align: 'left', share: 1 }],
      rows: [[[{ figure: { id: 'd', text: 'd万元' } }]]],
    },
  ])
})

test('会议材料专用的段落不进红头报送件，红头报送件专用的不进会议材料，其余两份都有', () => {
  const { blocks } = parseReport(`::title[报告]

:::meeting
现在，我报告如下。
:::

# 一、情况

:::redHead
特此报告。

# 附言
:::
`)
  const saidIn = (kind: 'meeting' | 'redHead') =>
    resolveBlocks(blocks, kind, answer).map((block) => (block.kind === 'table' ? '' : plainText(block.runs)))
  expect(saidIn('meeting')).toEqual(['现在，我报告如下。', '一、情况'])
  expect(saidIn('redHead')).toEqual(['一、情况', '特此报告。', '附言'])
  expect(resolveBlocks(blocks, 'meeting', answer)[0]).not.toHaveProperty('only')
})
