import type { Values } from '@dongjian/kernel/store'
import { row } from './row.ts'

const challenge = (
  as: string,
  status: string,
  callYear: number,
  confirmedOn: string | null,
  awardedOn: string | null,
) =>
  row('challenges', as, status, {
    number: as,
    name: `示例需求${as}`,
    callYear,
    publisher: '甲',
    confirmedOn,
    awardedOn,
    reward: '100000',
  })
const award = (as: string, status: string, kind: string, level: string, more: Values) =>
  row('awards', as, status, { number: as, name: `示例成果${as}`, kind, level, year: 2023, ...more })

export const challengesAndAwards = [
  challenge('B1', 'listed', 2024, '2023-12-20', null),
  challenge('B2', 'collected', 2024, null, null),
  challenge('B3', 'awarded', 2023, '2022-11-01', '2023-02-01'),
  challenge('B4', 'withdrawn', 2022, '2021-12-20', null),
  challenge('B5', 'declined', 2022, null, null),
  award('J1', 'awarded', 'scienceProgress', 'province', { grade: 'third', awardedOn: '2024-01-10' }),
  award('J2', 'nominated', 'scienceProgress', 'province', { grade: 'third' }),
  award('J3', 'awarded', 'scienceProgress', 'province', { grade: 'second' }),
  award('J4', 'awarded', 'contest', 'city', { grade: 'third' }),
  award('J5', 'awarded', 'appraisal', 'province', { rating: 'four' }),
]
