import type { PolicyDetail } from '@dongjian/server/contract'

/** How a fact is typed. */
export type FactKind =
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  /** One of the words that the rules and examples know. */
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly words: readonly string[] }

type Ruled = Pick<PolicyDetail, 'clauses'>

/** What stands for this fact anywhere in the version: in its examples, comparisons and tables. */
function wordsOf(name: string, { clauses }: Ruled): string[] {
  const words = clauses.flatMap(({ conditions, amount, examples }) => {
    const texts = [...conditions.map(({ formula }) => formula.text), ...('text' in amount ? [amount.text] : [])]
    const compared = texts.flatMap((text) =>
      [...text.matchAll(/([^\s,()]+)\s*!?=\s*"([^"]+)"/g)].flatMap(([, left, word]) => (left === name ? [word!] : [])),
    )
    const column = 'text' in amount ? -1 : amount.inputs.findIndex(({ text }) => text === name)
    const tested =
      'text' in amount || column < 0
        ? []
        : amount.rows.flatMap(({ tests }) => [...(tests[column]?.text ?? '').matchAll(/"([^"]+)"|^(是|否)$/g)])
    return [
      ...compared,
      ...tested.map(([, quoted, said]) => quoted ?? said!),
      ...examples.flatMap(({ facts }) => facts[name] ?? []),
    ]
  })
  return [...new Set(words)]
}

export function kindOf(name: string, unit: string, policy: Ruled): FactKind {
  if (unit !== '') return { kind: 'number' }
  const words = wordsOf(name, policy)
  const bare = policy.clauses.some(({ conditions }) => conditions.some(({ formula }) => formula.text.trim() === name))
  if (bare || (words.length > 0 && words.every((word) => word === '是' || word === '否'))) return { kind: 'flag' }
  return words.length > 1 ? { kind: 'choice', words } : { kind: 'text', words }
}
