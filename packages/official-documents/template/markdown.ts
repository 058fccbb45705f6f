import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// Prose of an office is full of signs that Markdown would eat: 1. at the start of a line, 3*4, <…>, [2024].
// Strong is among them, since CommonMark does not close 。** before a Chinese character; inline-pieces.ts reads it.
const switchedOff = [
  'attention',
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const reader = unified().use(remarkParse).use(remarkDirective).data('micromarkExtensions', [])
reader.data('micromarkExtensions', [{ disable: { null: switchedOff } }]).freeze()

export type { PhrasingContent, RootContent }

/** Headings, paragraphs and directives; everything else of Markdown is literal text. */
export function readMarkdown(markdown: string): Root {
  return reader.parse(markdown)
}

/** From-to of a node in the Markdown, as UTF-16 indices. */
export function spanOf(node: Nodes): { start: number; end: number; line: number; column: number } {
  const { position } = node
  if (position?.start.offset === undefined || position.end.offset === undefined) {
    throw new Error(`a ${node.type} without a position`)
  }
  return {
    start: position.start.offset,
    end: position.end.offset,
    line: position.start.line,
    column: position.start.column,
  }
}
