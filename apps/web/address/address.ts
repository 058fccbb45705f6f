/** What every page keeps in its address, so that a colleague who opens the link sees the same thing. */
export interface Address {
  /** 统计期间, as `@dongjian/kernel/define` writes it. */
  readonly period?: string
  /** A past day as which the records are read; absent means today. */
  readonly known?: string
  /** The number whose panel is open. */
  readonly figure?: string
  /** The slice of that number: `host=…`, as a query string. */
  readonly slice?: string
}

type Search = Readonly<Record<string, string | undefined>>

/** Plain `?period=2023`, in which everything is text and nothing is quoted. */
export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') query.set(name, value)
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** Keeps what is well formed and leaves the rest out: a mistyped day shows today, never an error page. */
export function readAddress(search: Search): Address {
  const { period, known, figure, slice } = search
  return {
    ...(period && /^\d{4}(-[HQ]?\d{1,2}(~\d{2})?)?$/.test(period) ? { period } : {}),
    ...(known && /^\d{4}-\d{2}-\d{2}$/.test(known) ? { known } : {}),
    ...(figure ? { figure } : {}),
    ...(figure && slice ? { slice } : {}),
  }
}
