import type { PolicyBrief } from '@dongjian/server/contract'

/** A paper with all its versions: those in force first, the newest first. */
export interface Paper {
  readonly name: string
  readonly versions: readonly PolicyBrief[]
}

const newestFirst = (a: PolicyBrief, b: PolicyBrief): number =>
  Number(a.state === 'draft') - Number(b.state === 'draft') ||
  b.years.from - a.years.from ||
  (a.addedAt < b.addedAt ? 1 : -1)

export function papersOf(policies: readonly PolicyBrief[]): Paper[] {
  const papers = new Map<string, PolicyBrief[]>()
  for (const each of policies) papers.set(each.name, [...(papers.get(each.name) ?? []), each])
  return [...papers]
    .map(([name, versions]) => ({ name, versions: versions.toSorted(newestFirst) }))
    .toSorted((a, b) => b.versions.length - a.versions.length)
}

/** `2020—2022年度`, `2023年度`. */
export const sayYears = ({ from, to }: PolicyBrief['years']): string =>
  from === to ? `${from}年度` : `${from}—${to}年度`
