import type { IndexCompared } from '@dongjian/server/contract'

type Part = IndexCompared['parts'][number]

export const kindWords: Readonly<Record<Part['kind'], string>> = {
  indicator: '指标',
  presence: '有无数据',
  weight: '权重',
  method: '方法',
  others: '其他县（市、区）',
}
const kinds = ['indicator', 'presence', 'weight', 'method', 'others'] as const

/** What each kind of cause did, in the order in which they are told; a kind without a part is left out. */
export function effectsByKind(parts: readonly Part[]): { kind: Part['kind']; effect: number }[] {
  return kinds.flatMap((kind) => {
    const own = parts.filter((part) => part.kind === kind)
    return own.length === 0 ? [] : [{ kind, effect: own.reduce((sum, { effect }) => sum + effect, 0) }]
  })
}

/** What raised or lowered the score, by name; whose values moved the scale has none. */
export const nameOfPart = ({ kind, name }: Pick<Part, 'kind' | 'name'>): string =>
  kind === 'others' ? '各地的数变了，标尺跟着变' : name

/** `1.05家/万人 → 1.63家/万人`; null where neither side has a value. */
export const sayMove = ({ was, now }: Pick<Part, 'was' | 'now'>): string | null =>
  was === null && now === null ? null : `${was ?? '没有数'} → ${now ?? '没有数'}`
