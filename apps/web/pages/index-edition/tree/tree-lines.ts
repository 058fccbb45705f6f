import type { IndexTreeElement } from '@dongjian/server/contract'
import type { BarScale } from '../../../indices/bar-span.ts'
import type { Placed } from '../../../indices/tree-order.ts'

/** The tree as it is drawn. */
export interface TreeLines {
  readonly lines: readonly Placed<IndexTreeElement>[]
  readonly folded: ReadonlySet<string>
  readonly scale: BarScale
  /** Folds or unfolds what lies under this code. */
  readonly turn: (code: string) => void
}
