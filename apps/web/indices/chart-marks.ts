import type { IndexEdition } from '@dongjian/server/contract'

/** What every picture and table of an own run carries. */
export const chartMarks = ({ simulated, demo }: Pick<IndexEdition, 'simulated' | 'demo'>): string[] => [
  '自测',
  ...(simulated ? ['模拟数据'] : []),
  ...(demo ? ['演示数据'] : []),
]
