import { isCounted, isReceived, type CataloguedFigure } from '@dongjian/kernel/define'
import { convertUnit } from '@dongjian/kernel/figures'
import type { FigureKind } from '@dongjian/report-figures'

/** As what a figure of the platform stands in prose. */
export function kindOf(figure: CataloguedFigure): FigureKind {
  if (isCounted(figure)) return 'level'
  if (isReceived(figure)) return figure.kind
  if ('share' in figure) return 'share'
  if ('growth' in figure) return 'change_rate'
  if ('rise' in figure) return 'change_abs'
  return 'rank' in figure ? 'rank' : 'level'
}

// Classifiers that prose exchanges freely; 家, 家次, 场 and 支 each count something else.
const classifiers: readonly ReadonlySet<string>[] = [
  new Set(['个', '项', '件', '批']),
  new Set(['人', '名', '位']),
  new Set(['份', '个', '项']),
]

/** How well a printed unit fits a figure's: 1 the same or a multiple of it, 0.6 another classifier of the same things, 0 not at all. */
export function unitFit(printed: string | null, unit: string): number {
  const from = printed ?? ''
  if (from === unit || (from !== '' && unit !== '' && convertUnit('1', from, unit) !== null)) return 1
  return classifiers.some((c) => c.has(from) && c.has(unit)) ? 0.6 : 0
}
