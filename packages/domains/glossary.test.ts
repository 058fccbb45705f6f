import { expect, test } from 'vitest'
import { domains, registers } from './definitions.ts'
import { reasons } from './glossary-reasons.ts'
import { listClashes, listTerms, renderGlossary } from './glossary.ts'

const terms = listTerms(domains, registers)

test('同一类中一个中文词只有一个英文词', () => {
  expect(listClashes(terms)).toEqual([])
})

test('一个中文词有两个英文词时说得出来', () => {
  const { challenges, events } = registers
  const renamed = { ...events, statuses: { ...events.statuses, gone: challenges.statuses.withdrawn } }
  expect(listClashes(listTerms({}, { challenges, events: renamed }))).toEqual(['状态“已撤榜”: withdrawn, gone'])
})

test('词汇表写全了每个目录、台账、栏目、选项、状态和步骤', async () => {
  await expect(renderGlossary(terms)).toMatchFileSnapshot('../../docs/glossary.md')
})

test('说明理由的词都还在用', () => {
  const used = new Set(terms.map(({ english }) => english))
  expect(Object.keys(reasons).filter((word) => !used.has(word))).toEqual([])
})
