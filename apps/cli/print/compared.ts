import type { ComparedDrafts } from '@dongjian/server/contract'
import { printTable } from './table.ts'

/** What two texts say differently, and what became of what one of them promised. */
export function sayCompared({ differs, promises, otherPeriod }: ComparedDrafts): string {
  const head = `与另一份文稿（报告年度${otherPeriod ?? '没有写明'}）比：同一指标不同数${differs.length}处，承诺与结果${promises.length}对`
  const differing = printTable(differs, [
    { title: '位置', of: ({ ours }) => String(ours.offset), right: true },
    { title: '本文', of: ({ ours }) => ours.text },
    { title: '另一份', of: ({ theirs }) => theirs.text },
    { title: '位置', of: ({ theirs }) => String(theirs.offset), right: true },
    { title: '说明', of: ({ why }) => why, most: 100 },
  ])
  const promised = printTable(promises, [
    { title: '承诺', of: ({ promised: { of, text } }) => `${text}（${sides[of]}）` },
    { title: '结果', of: ({ result: { of, text } }) => `${text}（${sides[of]}）` },
    { title: '达到', of: ({ reached }) => (reached === null ? '请人工判断' : reached ? '已达到' : '未达到') },
    { title: '说明', of: ({ why }) => why, most: 100 },
  ])
  return [
    head,
    differs.length > 0 ? `同一指标不同数\n${differing}` : '',
    promises.length > 0 ? `承诺与结果\n${promised}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

const sides = { ours: '本文', theirs: '另一份' } as const
