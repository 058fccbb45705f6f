import type { Simulated } from '@dongjian/server/contract'

export type Grouping = keyof Simulated['groups']

export const groupings = [
  { by: 'chain', word: '产业链' },
  { by: 'town', word: '街道（乡镇）' },
  { by: 'scale', word: '规模' },
] as const satisfies readonly { by: Grouping; word: string }[]

const scales: Readonly<Record<string, string>> = { 大型: 'large', 中型: 'medium', 小型: 'small', 微型: 'micro' }

/** The firms of a group, as the register filters them. */
export function filterOfGroup(by: Grouping, name: string): Record<`f.${string}`, string> {
  const firms = { 'f.kind': 'firm' }
  if (name === '未登记') return { ...firms, [`f.${by}`]: '-' }
  return { ...firms, [`f.${by}`]: by === 'scale' ? (scales[name] ?? name) : name }
}
