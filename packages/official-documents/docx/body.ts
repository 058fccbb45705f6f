import type { Block, HeadingBlock } from '../model/blocks.ts'
import type { Face } from './faces.ts'
import type { Marks } from './marks.ts'
import { typeArea } from './measures.ts'
import { paragraph } from './paragraph.ts'
import type { StyleId } from './paragraph.ts'
import { printRuns } from './runs.ts'
import { table } from './table.ts'

const headingFaces: Readonly<Record<HeadingBlock['level'], Face>> = {
  1: 'strongHeading',
  2: 'softHeading',
  3: 'body',
  4: 'body',
}

/** Headings, paragraphs and tables, as they follow one another; `keepLast` holds the last paragraph to what comes next. */
export function body(blocks: readonly Block[], marks: Marks, { keepLast = false } = {}): string {
  return blocks.map((block, index) => printBlock(block, marks, keepLast && index === blocks.length - 1)).join('')
}

function printBlock(block: Block, marks: Marks, keepNext: boolean): string {
  switch (block.kind) {
    case 'heading': {
      const style = `Heading${block.level}` as StyleId
      const look = { face: headingFaces[block.level] }
      return paragraph({ style, keepNext: true }, printRuns(block.runs, look, marks))
    }
    case 'paragraph':
      return paragraph({ firstLine: 2, keepNext }, printRuns(block.runs, {}, marks))
    case 'table': {
      const caption = { face: 'strongHeading' } as const
      const above =
        block.caption.length === 0
          ? ''
          : paragraph({ align: 'center', keepNext: true }, printRuns(block.caption, caption, marks))
      return above + table({ columns: block.columns, rows: block.rows, width: typeArea.width }, marks)
    }
  }
}
