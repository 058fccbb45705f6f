import { attribute, createTagReader } from './xml-tags.ts'

/** What a cell's format makes of its number. */
export type NumberKind = 'plain' | 'date' | 'percent'

const within = (id: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([from, to]) => id >= from && id <= to)

// 27–36 and 50–58 are the dates of the Chinese edition (57 is yyyy"年"m"月").
const builtInDates = [[14, 22], [27, 36], [45, 47], [50, 58]] as const // prettier-ignore

function kindOf(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent'
    return within(id, builtInDates) ? 'date' : 'plain'
  }
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms])[^\]]*\]/gi, '')
    .replace(/General|G\/通用格式/gi, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/i.test(bare) ? 'date' : 'plain'
}

/** The kind of each cell style of a workbook, by its number, from styles.xml. */
export function readNumberKinds(xml: string): NumberKind[] {
  const codes = new Map<number, string>()
  const kinds: NumberKind[] = []
  let inCells = false
  createTagReader({
    open(name, tag) {
      if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0)
        kinds.push(kindOf(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
    text: () => undefined,
  }).push(xml)
  return kinds
}
