import type { IndexCompared } from '@dongjian/server/contract'

type Part = IndexCompared['parts'][number]

export const kindWords: Readonly<Record<Part['kind'], string>> = { indicator: '指标', weight: '权重', method: '方法' }

/** What each kind of cause did, in the order in which they are told; a kind without a part is left out. */
export function effectsByKind(parts: readonly Part[]): { kind: Part['kind']; effect: number }[] {
  return (['indicator', 'weight', 'method'] as const).flatMap((kind) => {
    const own = parts.filter((part) => part.kind === kind)
    return own.length === 0 ? [] : [{ kind, effect: own.reduce((sum, { effect }) => sum + effect, 0) }]
  })
}
