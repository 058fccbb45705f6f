interface Node {
  readonly code: string
  readonly parent: string | null
}

export interface Placed<T> {
  readonly element: T
  /** 0 for the whole. */
  readonly depth: number
  readonly children: number
}

/** Elements as they are read down a page: each before its own, as deep as it lies; what is under a folded one is left out. */
export function treeOrder<T extends Node>(
  elements: readonly T[],
  folded: ReadonlySet<string> = new Set(),
): Placed<T>[] {
  const under = new Map<string | null, T[]>()
  const codes = new Set(elements.map(({ code }) => code))
  for (const element of elements) {
    const parent = element.parent !== null && codes.has(element.parent) ? element.parent : null
    under.set(parent, [...(under.get(parent) ?? []), element])
  }
  const place = (parent: string | null, depth: number): Placed<T>[] =>
    (under.get(parent) ?? []).flatMap((element) => [
      { element, depth, children: under.get(element.code)?.length ?? 0 },
      ...(folded.has(element.code) ? [] : place(element.code, depth + 1)),
    ])
  return place(null, 0)
}
