/** One labelled figure: what a careful reader would write down. */
export interface GoldFigure {
  start: number
  text: string
  value: string
  unit: string | null
  /** Null when any indicator will do. */
  indicator: string | null
  kind: string
  modality: string
}

/** A text with its labels; commitments are compared by where they start. */
export interface GoldText {
  name: string
  text: string
  figures: GoldFigure[]
  commitments: { start: number; text: string }[] | null
}

interface GoldFile {
  figures: {
    start: number
    text: string
    value: number
    unit: string | null
    indicator: string
    kind: string
    modality: string
  }[]
  commitments?: { start: number; text: string }[]
}

/** Labels in the form of report.gold.json. */
export function fromGoldFile(name: string, text: string, file: GoldFile): GoldText {
  const figures = file.figures.map((each) => ({ ...each, value: String(each.value) }))
  return { name, text, figures, commitments: file.commitments ?? null }
}

/**
 * Sentences with their labels under them, as the files in development/ hold them:
 * an indented line is `printed | indicator | kind | modality | value unit`, where kind level, modality actual
 * and what the printed form itself says may be left out; `>` begins a heading that stands over what follows.
 */
export function fromDevelopmentFile(name: string, content: string): GoldText[] {
  const texts: GoldText[] = []
  let heading = ''
  for (const line of content.split('\n')) {
    if (line.startsWith('>')) heading = `${line.slice(1)}\n`
    else if (line.startsWith('  ')) addLabel(texts[texts.length - 1]!, line.trim())
    else if (line !== '') texts.push({ name, text: heading + line, figures: [], commitments: null })
  }
  return texts
}

const kindCodes: Record<string, string> = { r: 'change_rate', a: 'change_abs', k: 'rank', s: 'share', o: 'other' }
const modalityCodes: Record<string, string> = { t: 'target', f: 'forecast' }

/**
 * A whole text with its labels in it, as the files in texts/ hold them: 「printed|indicator|codes|value unit」 around
 * a figure, 〖…〗 around a promise. `=` is the indicator before, none is any; codes are r, a, k, s, o for the kinds
 * other than level, t and f for target and forecast.
 */
export function fromMarkedFile(name: string, content: string): GoldText {
  const gold: GoldText = { name, text: '', figures: [], commitments: [] }
  let promise = 0
  for (const piece of content.matchAll(/「([^」]*)」|〖|〗|[^「〖〗]+/g)) {
    if (piece[0] === '〖') promise = gold.text.length
    else if (piece[0] === '〗') gold.commitments!.push({ start: promise, text: gold.text.slice(promise) })
    else if (piece[1] === undefined) gold.text += piece[0]
    else addMarked(gold, piece[1].split('|'))
  }
  return gold
}

function addMarked(gold: GoldText, [printed = '', indicator = '', codes = '', explicit = '']: string[]): void {
  const [value, unit] = explicit === '' ? plainly(printed) : [explicit.split(' ')[0]!, explicit.split(' ')[1] ?? null]
  const letters = [...codes]
  gold.figures.push({
    start: gold.text.length,
    text: printed,
    value,
    unit,
    indicator: indicator === '=' ? gold.figures.at(-1)!.indicator : indicator === '' ? null : indicator,
    kind: letters.map((each) => kindCodes[each]).find(Boolean) ?? 'level',
    modality: letters.map((each) => modalityCodes[each]).find(Boolean) ?? 'actual',
  })
  gold.text += printed
}

function addLabel(gold: GoldText, line: string): void {
  const [printed = '', indicator = '', kind = 'level', modality = 'actual', explicit = ''] = line
    .split('|')
    .map((part) => part.trim())
  const last = gold.figures[gold.figures.length - 1]
  const start = gold.text.indexOf(printed, last ? last.start + last.text.length : 0)
  if (start < 0) throw new Error(`标注“${printed}”不在句中：${gold.text}`)
  const [value, unit] = explicit === '' ? plainly(printed) : [explicit.split(' ')[0]!, explicit.split(' ')[1] ?? null]
  gold.figures.push({
    start,
    text: printed,
    value,
    unit,
    indicator: indicator === '*' ? null : indicator,
    kind,
    modality,
  })
}

/** Value and unit of a printed form without any of the reader's own code: the number, then the rest without 余 and 多. */
function plainly(printed: string): [string, string | null] {
  const place = /^第?(\d+)(位|名)?$/.exec(printed)
  if (place && printed.startsWith('第')) return [place[1]!, place[2] ?? '位']
  const number = /^-?[\d.]+/.exec(printed)?.[0]
  if (number === undefined) return ['*', '*']
  const unit = printed.slice(number.length).replace(/[余多 ]/g, '')
  return [number, unit === '' ? null : unit]
}
