import type { TextDirective } from 'mdast-util-directive'
import { inlineDirectives, isInlineName, looksMeant } from './directives.ts'
import type { FaultList } from './faults.ts'
import { spanOf } from './markdown.ts'
import type { PhrasingContent } from './markdown.ts'
import type { Binding, TemplateRun } from './report-template.ts'

/** What reading a line needs: the whole Markdown, and a place for faults. */
export interface Source {
  markdown: string
  faults: FaultList
}

// A colon typed in Chinese, or a brace that never closes, leaves the directive standing as words.
const leftOver = new RegExp(`[:：](?:${Object.keys(inlineDirectives).join('|')})\\s*[{[]|\\{of=`)

/** The runs of one paragraph, heading or label. Line feeds of the Markdown are still in them. */
export function readRuns(children: readonly PhrasingContent[], source: Source): TemplateRun[] {
  const runs: TemplateRun[] = []
  let strongSince: number | undefined
  for (const piece of readPieces(children, source)) {
    if ('bind' in piece) {
      runs.push(strongSince === undefined ? piece : { ...piece, strong: true })
      continue
    }
    let line = piece.line
    for (const [index, text] of piece.text.split('**').entries()) {
      if (index > 0) strongSince = strongSince === undefined ? line : undefined
      line += countFeeds(text)
      if (text !== '') runs.push(strongSince === undefined ? { text } : { text, strong: true })
    }
  }
  if (strongSince !== undefined) source.faults.add(strongSince, 'unclosed', '加粗的“**”没有成对')
  return mergeText(runs)
}

function countFeeds(text: string): number {
  return text.split('\n').length - 1
}

type Piece = { text: string; line: number } | { bind: Binding }

function readPieces(children: readonly PhrasingContent[], source: Source): Piece[] {
  return children.flatMap((node): Piece[] => {
    if (node.type === 'textDirective') return readDirective(node, source)
    const { start, end, line } = spanOf(node)
    const text = node.type === 'text' ? node.value : source.markdown.slice(start, end)
    const left = leftOver.exec(text)
    if (left)
      source.faults.add(
        line + countFeeds(text.slice(0, left.index)),
        'unclosed',
        '指令没有写完整，请检查冒号和括号是否为半角、是否成对',
      )
    return [{ text, line }]
  })
}

function readDirective(node: TextDirective, source: Source): Piece[] {
  const { line, column } = spanOf(node)
  const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']))
  if (!isInlineName(node.name)) return readLiteral(node, source)
  const of = attributes['of'] ?? ''
  if (of === '') {
    source.faults.add(line, 'missingAttribute', `${inlineDirectives[node.name]}指令“:${node.name}”缺少“of”`)
  }
  const label = labelOf(node, source)
  return [{ bind: { directive: node.name, of, attributes, ...(label === '' ? {} : { label }), line, column } }]
}

function labelOf(node: TextDirective, source: Source): string {
  const [first, last] = [node.children.at(0), node.children.at(-1)]
  return first && last ? source.markdown.slice(spanOf(first).start, spanOf(last).end) : ''
}

/** 8:30 and its like go back to what was typed; what stands in their brackets is still read. */
function readLiteral(node: TextDirective, source: Source): Piece[] {
  const { start, end, line } = spanOf(node)
  const bare = /^:[^[{]*$/.test(source.markdown.slice(start, end))
  const asciiPart = /^[a-z-]*/i.exec(node.name)?.[0] ?? ''
  if (!bare && looksMeant(node.name)) {
    source.faults.add(line, 'unknownDirective', `没有“:${node.name}”这种指令`)
  } else if (isInlineName(asciiPart)) {
    source.faults.add(line, 'missingAttribute', `${inlineDirectives[asciiPart]}指令“:${asciiPart}”缺少“of”`)
  }
  const [first, last] = [node.children.at(0), node.children.at(-1)]
  if (!first || !last) return [{ text: source.markdown.slice(start, end), line }]
  return [
    { text: source.markdown.slice(start, spanOf(first).start), line },
    ...readPieces(node.children, source),
    { text: source.markdown.slice(spanOf(last).end, end), line },
  ]
}

function mergeText(runs: readonly TemplateRun[]): TemplateRun[] {
  const merged: TemplateRun[] = []
  for (const run of runs) {
    const before = merged.at(-1)
    if (before && 'text' in before && 'text' in run && before.strong === run.strong) {
      merged[merged.length - 1] = { ...before, text: before.text + run.text }
    } else {
      merged.push(run)
    }
  }
  return merged
}
