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

export const kindWords: Readonly<Record<FigureKind, string>> = {
  level: '数量',
  rank: '位次',
  change_abs: '增减量',
  change_rate: '增长率',
  share: '比重',
  other: '其他',
}

/** The same unit written in another way. */
const spellings: Readonly<Record<string, string>> = { '㎡': '平方米', 'm²': '平方米', m2: '平方米', 平米: '平方米' }
export const unitOf = (printed: string | null): string => spellings[printed ?? ''] ?? printed ?? ''

// Classifiers that prose exchanges freely; 家次 and 人次 count occurrences and stand alone.
const classifiers: readonly ReadonlySet<string>[] = [
  new Set(['个', '项', '件', '批', '条', '笔']),
  new Set(['人', '名', '位']),
  new Set(['份', '个', '项', '件']),
  new Set(['家', '户', '个']),
  new Set(['支', '个']),
  new Set(['场', '场次', '次', '期']),
]

/** How well a printed unit fits a figure's: 1 the same or a multiple of it, 0.6 another classifier of the same things, 0 not at all. */
export function unitFit(printed: string | null, unit: string): number {
  const from = unitOf(printed)
  if (from === unit || (from !== '' && unit !== '' && convertUnit('1', from, unit) !== null)) return 1
  return classifiers.some((c) => c.has(from) && c.has(unit)) ? 0.6 : 0
}
