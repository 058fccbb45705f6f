import { findSpan, sayPeriod, type Figures } from '@dongjian/kernel/define'
import { excludes, isReached, type Across, type Figure, type Reading } from '@dongjian/report-figures'
import { unitFit } from './kinds.ts'

/** A text with its numbers, and of each the figure that it speaks of where that is certain. */
export interface Known {
  readonly reading: Reading
  readonly codes: ReadonlyMap<number, string>
}

/** What two texts say of the same figure and period, whatever words each has for it. */
export function compareFigures(figures: Figures, ours: Known, theirs: Known): Across[] {
  const index = new Map<string, Figure[]>()
  for (const figure of theirs.reading.figures) {
    const key = keyOf(theirs, figure)
    if (key !== null) index.set(key, [...(index.get(key) ?? []), figure])
  }
  return ours.reading.figures.flatMap((figure) => {
    const key = keyOf(ours, figure)
    const others = key === null ? [] : (index.get(key) ?? []).filter((each) => isOneUnit(figure, each))
    return others.length === 0 ? [] : compareOne(figures[ours.codes.get(figure.start)!]!.label, figure, others)
  })
}

function keyOf({ codes }: Known, { start, period, modality }: Figure): string | null {
  const code = codes.get(start)
  return code === undefined || period === null || modality === 'forecast' ? null : `${code} ${period}`
}

/** 元 and 亿元 are one after they were read; 项 and 个 count the same things one for one. */
const isOneUnit = (one: Figure, other: Figure): boolean =>
  one.normalizedUnit === other.normalizedUnit || unitFit(one.normalizedUnit, other.normalizedUnit ?? '') === 0.6

function compareOne(label: string, figure: Figure, others: readonly Figure[]): Across[] {
  const same = others.filter(({ modality }) => modality === figure.modality)
  const [first] = same
  const differs: Across[] =
    first && same.every((each) => excludes(figure, each))
      ? [
          {
            kind: 'differs',
            ours: { of: 'ours', start: figure.start, end: figure.end, figure },
            theirs: { of: 'theirs', start: first.start, end: first.end, figure: first },
            message: `“${label}”${sayOf(figure)}的数两处不一致：本文写${printed(figure)}，对照的文稿写${printed(first)}。`,
          },
        ]
      : []
  const counterpart = others.find(({ modality }) => modality !== figure.modality)
  return counterpart ? [...differs, promise(label, figure, counterpart)] : differs
}

function promise(label: string, ours: Figure, theirs: Figure): Across {
  const places = {
    ours: { of: 'ours' as const, start: ours.start, end: ours.end, figure: ours },
    theirs: { of: 'theirs' as const, start: theirs.start, end: theirs.end, figure: theirs },
  }
  const isPlan = ours.modality === 'target'
  const [promised, result] = isPlan ? [places.ours, places.theirs] : [places.theirs, places.ours]
  const reached = isReached(promised.figure, result.figure)
  const verdict = reached === null ? '能否算完成请人工判断' : reached ? '已达到' : '未达到'
  return {
    kind: 'promise',
    promised,
    result,
    reached,
    message: `“${label}”${sayOf(promised.figure)}的目标是${printed(promised.figure)}，结果是${printed(result.figure)}，${verdict}。`,
  }
}

const printed = ({ qualifier, text }: Figure): string => (qualifier === null ? text : `${text}（${qualifier}）`)

const sayOf = ({ period }: Figure): string => (period !== null && findSpan(period) ? sayPeriod(period) : (period ?? ''))
