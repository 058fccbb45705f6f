/** How the board is being looked at; all of it stands in the address. */
export interface BoardView {
  /** By unit where nothing is said. */
  readonly group?: 'paper' | 'light'
  readonly year?: string
  readonly light?: string
  readonly unit?: string
  /** Words looked for in a promise. */
  readonly find?: string
}

export function readBoardView(search: Readonly<Record<string, unknown>>): BoardView {
  const view: Record<string, string> = {}
  for (const word of ['light', 'unit', 'find']) {
    const text = search[word]
    if (typeof text === 'string' && text !== '') view[word] = text
  }
  const { group, year } = search
  if (group === 'paper' || group === 'light') view['group'] = group
  if (typeof year === 'string' && /^\d{4}$/.test(year)) view['year'] = year
  return view
}
