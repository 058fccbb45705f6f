import type { Progress as Reached } from '@dongjian/kernel/exchange'

export interface Stage {
  readonly step: Reached['step'] | 'unknown' | 'done'
  readonly of: string
  readonly rows: number
  readonly total: number | null
}

const kept = 60_000

/** How far the uploads and imports of this process are, by the ticket that their caller made. */
export class Progress {
  readonly #stages = new Map<string, Stage>()

  at(ticket: string): Stage {
    return this.#stages.get(ticket) ?? { step: 'unknown', of: '', rows: 0, total: null }
  }

  /** Runs `work` with a way of telling how far it is. The last word stays a while for a caller that asks late. */
  async during<T>(ticket: string | undefined, work: (tell: (reached: Reached) => void) => Promise<T>): Promise<T> {
    if (ticket === undefined) return work(() => undefined)
    try {
      return await work((reached) => void this.#stages.set(ticket, { ...reached, total: reached.total ?? null }))
    } finally {
      this.#stages.set(ticket, { ...this.at(ticket), step: 'done' })
      setTimeout(() => this.#stages.delete(ticket), kept).unref()
    }
  }
}
