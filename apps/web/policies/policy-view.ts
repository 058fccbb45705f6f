/** How a policy is being looked at; all of it stands in the address. */
export interface PolicyView {
  /** 政策年度. */
  readonly year?: string
  /** The firm that asks what it gets. */
  readonly firm?: string
  /** Facts are typed in place of a firm of the register. */
  readonly by?: 'hand'
  /** The version beside which it is simulated; `self` is its own wording. */
  readonly against?: string
  /** The comparison with what was paid, narrowed. */
  readonly verdict?: string
  readonly clause?: string
  /** A moved parameter. */
  readonly [moved: `p.${string}`]: string
}

const words = ['firm', 'against', 'verdict', 'clause'] as const

export function readPolicyView(search: Readonly<Record<string, unknown>>): PolicyView {
  const view: Record<string, string> = writeMoved(movedIn(search))
  for (const word of words) {
    const text = search[word]
    if (typeof text === 'string' && text !== '') view[word] = text
  }
  if (typeof search['year'] === 'string' && /^\d{4}$/.test(search['year'])) view['year'] = search['year']
  if (search['by'] === 'hand') view['by'] = 'hand'
  return view
}

/** Parameters that differ from the version's own, by name: exact decimal texts. */
export type Moved = Readonly<Record<string, string>>

const mark = 'p.'

export const movedIn = (search: object): Moved =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, text]) =>
      name.startsWith(mark) && typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text)
        ? [[name.slice(mark.length), text]]
        : [],
    ),
  )

export const writeMoved = (moved: Moved): Record<`p.${string}`, string> =>
  Object.fromEntries(Object.entries(moved).map(([name, value]) => [mark + name, value]))

/** What goes along to another tab of the same version. */
export const keptAcross = (search: object): PolicyView => {
  const { verdict: _verdict, clause: _clause, ...kept } = readPolicyView({ ...search })
  return kept
}

interface Years {
  readonly from: number
  readonly to: number
}

/** The policy year of the page: the one asked for, else that of the reading, within the years of the version. */
export function yearIn(view: PolicyView, period: string, { from, to }: Years): number {
  const asked = Number(view.year ?? period.slice(0, 4))
  return Math.min(Math.max(asked, from), to)
}
