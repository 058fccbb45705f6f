import type { Figure, Reading } from '../reading.ts'
import type { GoldFigure, GoldText } from './gold.ts'

export interface Tally {
  right: number
  /** How many the labels have. */
  labelled: number
  /** How many the reader found. */
  read: number
}

export interface Score {
  /** Offset, value and unit. */
  figures: Tally
  /** Of the figures found at their place: fields that agree. */
  indicator: Tally
  kind: Tally
  modality: Tally
  commitments: Tally
  differences: string[]
}

const empty = (): Tally => ({ right: 0, labelled: 0, read: 0 })

export function emptyScore(): Score {
  return {
    figures: empty(),
    indicator: empty(),
    kind: empty(),
    modality: empty(),
    commitments: empty(),
    differences: [],
  }
}

/** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
export function f1({ right, labelled, read }: Tally): number {
  return labelled + read === 0 ? 1 : (2 * right) / (labelled + read)
}

/** Which part of the longer phrase's characters both have. */
export function overlap(left: string, right: string): number {
  const rest = [...right]
  let same = 0
  for (const character of left) {
    const at = rest.indexOf(character)
    if (at < 0) continue
    rest.splice(at, 1)
    same += 1
  }
  return same / Math.max(left.length, right.length, 1)
}

/** Adds one text's comparison to a score, and every difference in words. */
export function addText(score: Score, gold: GoldText, reading: Reading): void {
  const byStart = new Map(reading.figures.map((figure) => [figure.start, figure]))
  for (const tally of [score.figures, score.indicator, score.kind, score.modality]) {
    tally.labelled += gold.figures.length
    tally.read += reading.figures.length
  }
  for (const label of gold.figures) {
    const figure = byStart.get(label.start)
    byStart.delete(label.start)
    if (!figure)
      score.differences.push(`漏读 ${label.text}（${label.indicator ?? '—'}） ${around(gold.text, label.start)}`)
    else compare(score, label, figure, gold.text)
  }
  for (const figure of byStart.values())
    score.differences.push(`多读 ${figure.text}（${figure.indicator}） ${around(gold.text, figure.start)}`)
  if (gold.commitments) addCommitments(score, gold.commitments, reading)
}

/** The words around a place, for a person who looks for it. */
const around = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at + 20).replaceAll('\n', ' ')

function compare(score: Score, label: GoldFigure, figure: Figure, text: string): void {
  const faults: string[] = []
  const sameValue = label.value === '*' || Number(figure.value) === Number(label.value)
  if (sameValue && (label.unit === '*' || figure.unit === label.unit)) score.figures.right += 1
  else faults.push(`值 ${figure.value} ${figure.unit}，应为 ${label.value} ${label.unit}`)
  if (label.indicator === null || overlap(figure.fullIndicator, label.indicator) >= 0.8) score.indicator.right += 1
  else faults.push(`指标 ${figure.fullIndicator}，应为 ${label.indicator}`)
  if (figure.kind === label.kind) score.kind.right += 1
  else faults.push(`类型 ${figure.kind}，应为 ${label.kind}`)
  if (figure.modality === label.modality) score.modality.right += 1
  else faults.push(`语气 ${figure.modality}，应为 ${label.modality}`)
  if (faults.length > 0) score.differences.push(`${label.text} ${faults.join('；')} ｜ ${around(text, label.start)}`)
}

function addCommitments(score: Score, labels: { start: number; text: string }[], reading: Reading): void {
  const byStart = new Map(reading.commitments.map((each) => [each.start, each]))
  score.commitments.labelled += labels.length
  score.commitments.read += reading.commitments.length
  for (const label of labels) {
    const found = byStart.get(label.start)
    byStart.delete(label.start)
    if (found && overlap(found.text, label.text) >= 0.8) score.commitments.right += 1
    else score.differences.push(`${found ? '承诺范围不同' : '漏读承诺'} ${label.text.slice(0, 40)}`)
  }
  for (const extra of byStart.values()) score.differences.push(`多读承诺 ${extra.text.slice(0, 40)}`)
}
