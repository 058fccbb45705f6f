/** How a paper is being looked at; it stands in the address. */
export interface PaperView {
  /** A place in the text to go to, in UTF-16 units. */
  readonly at?: string
  readonly show?: 'open' | 'confirmed' | 'setAside'
}

export function readPaperView({ at, show }: Readonly<Record<string, unknown>>): PaperView {
  return {
    ...(typeof at === 'string' && /^\d{1,8}$/.test(at) && { at }),
    ...((show === 'open' || show === 'confirmed' || show === 'setAside') && { show }),
  }
}
