import type { Registers } from '@dongjian/kernel/define'
import { reasons } from './glossary-reasons.ts'

export const kinds = {
  folder: '目录',
  register: '台账',
  field: '栏目',
  choice: '选项',
  status: '状态',
  step: '步骤',
} as const
export type TermKind = keyof typeof kinds

/** A Chinese term, the one English word for it among terms of its kind, and the registers that use it. */
export interface Term {
  readonly kind: TermKind
  readonly chinese: string
  readonly english: string
  readonly usedIn: readonly string[]
}

interface Use {
  readonly kind: TermKind
  readonly chinese: string
  readonly english: string
  readonly place?: string
}

/** Every word that the definitions use, each pair of a Chinese and an English word once. */
export function listTerms(folders: Readonly<Record<string, string>>, registers: Registers): Term[] {
  const terms = new Map<string, Term>()
  for (const { kind, chinese, english, place } of usesOf(folders, registers)) {
    const key = JSON.stringify([kind, chinese, english])
    const before = terms.get(key)?.usedIn ?? []
    const usedIn = place === undefined || before.includes(place) ? before : [...before, place]
    terms.set(key, { kind, chinese, english, usedIn })
  }
  return [...terms.values()]
}

function usesOf(folders: Readonly<Record<string, string>>, registers: Registers): Use[] {
  const named = Object.entries(folders).map(([english, chinese]): Use => ({ kind: 'folder', chinese, english }))
  return [...named, ...Object.values(registers).flatMap(usesOfRegister)]
}

function usesOfRegister({ name, title, fields, statuses, steps }: Registers[string]): Use[] {
  const use = (kind: TermKind, words: Readonly<Record<string, string>>): Use[] =>
    Object.entries(words).map(([english, chinese]) => ({ kind, chinese, english, place: title }))
  const labels = (of: Readonly<Record<string, { readonly label: string }>>): Record<string, string> =>
    Object.fromEntries(Object.entries(of).map(([word, { label }]) => [word, label]))
  return [
    { kind: 'register', chinese: title, english: name },
    ...use('field', labels(fields)),
    ...Object.values(fields).flatMap((field) => (field.type === 'choice' ? use('choice', field.choices) : [])),
    ...use('status', statuses),
    ...use('step', labels(steps)),
  ]
}

/** Chinese terms that have more than one English word within a kind. */
export function listClashes(terms: readonly Term[]): string[] {
  const words = Map.groupBy(terms, ({ kind, chinese }) => `${kinds[kind]}“${chinese}”`)
  return [...words]
    .filter(([, same]) => same.length > 1)
    .map(([term, same]) => `${term}: ${same.map(({ english }) => english).join(', ')}`)
}

/** docs/glossary.md as text: one table per kind, with the reason of a word where it is not obvious. */
export function renderGlossary(terms: readonly Term[]): string {
  const sections = Object.entries(kinds).map(([kind, title]) => {
    const rows = terms
      .filter((term) => term.kind === kind)
      .toSorted((a, b) => (a.english < b.english ? -1 : a.english > b.english ? 1 : 0))
      .map(
        ({ chinese, english, usedIn }) =>
          `| ${chinese} | \`${english}\` | ${usedIn.join('、')} | ${reasons[english] ?? ''} |`,
      )
    return [
      `## ${title}`,
      '',
      '| 中文 | 英文 | 用于 | 为什么用这个词 |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n')
  })
  return [
    '# 词汇表',
    '',
    '同一类中，一个中文词只有一个英文词；英文词在不同台账中可以有不同的中文栏名（如 `number` 在各台账是各自的编号）。',
    '本文件由各目录的定义生成，“为什么用这个词”一栏写在 `packages/domains/glossary-reasons.ts`；改了定义后运行',
    '`npx vitest run packages/domains/glossary.test.ts -u`。',
    '',
    ...sections,
  ].join('\n')
}
