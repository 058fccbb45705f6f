/** How an edition of an index is being looked at; all of it stands in the address. */
export interface IndexView {
  /** 评价年度. */
  readonly year?: string
  /** The county that is looked at; absent is our own. */
  readonly unit?: string
  /** What is tried is judged with our own data alone. */
  readonly mode?: 'own'
  /** The edition that this one is held against; absent is itself, with an earlier year. */
  readonly before?: string
  readonly from?: string
  readonly to?: string
  /** The work that was asked for: how sure the places are, and what they hang on. */
  readonly uncertainty?: string
  readonly sensitivity?: string
  /** A value that is tried in place of the indicator's own. */
  readonly [moved: `v.${string}`]: string
}

const words = ['unit', 'before'] as const
const jobWords = ['uncertainty', 'sensitivity'] as const
const yearWords = ['year', 'from', 'to'] as const

export function readIndexView(search: Readonly<Record<string, unknown>>): IndexView {
  const view: Record<string, string> = writeMoved(movedIn(search))
  for (const word of words) {
    const text = search[word]
    if (typeof text === 'string' && text !== '') view[word] = text
  }
  for (const word of yearWords) {
    const text = search[word]
    if (typeof text === 'string' && /^\d{4}$/.test(text)) view[word] = text
  }
  for (const word of jobWords) {
    const text = search[word]
    if (typeof text === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)) view[word] = text
  }
  if (search['mode'] === 'own') view['mode'] = 'own'
  return view
}

/** Values that differ from the edition's own, by the code of the indicator: exact decimal texts. */
export type MovedValues = Readonly<Record<string, string>>

const mark = 'v.'

export const movedIn = (search: object): MovedValues =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, text]) =>
      name.startsWith(mark) && typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text)
        ? [[name.slice(mark.length), text]]
        : [],
    ),
  )

export const writeMoved = (moved: MovedValues): Record<`v.${string}`, string> =>
  Object.fromEntries(Object.entries(moved).map(([code, value]) => [mark + code, value]))

/** What goes along to another tab of the same edition: which pair is compared stays behind. */
export function keptAcross(search: object): IndexView {
  const { before: _before, from: _from, to: _to, ...kept } = readIndexView({ ...search })
  return kept
}

/** The year of the page: the one asked for if the edition has it, else its latest. */
export const yearOf = ({ year }: IndexView, years: readonly string[]): string =>
  year !== undefined && years.includes(year) ? year : (years.at(-1) ?? '')
