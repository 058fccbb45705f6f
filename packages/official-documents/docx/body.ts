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

/** Headings, paragraphs and tables, as they follow one another. */
export function body(blocks: readonly Block[], marks: Marks): string {
  return blocks.map((block) => printBlock(block, marks)).join('')
}

function printBlock(block: Block, marks: Marks): string {
  switch (block.kind) {
    case 'heading': {
      const style = `Heading${block.level}` as StyleId
      const look = { face: headingFaces[block.level] }
      return paragraph({ style, keepNext: true }, printRuns(block.runs, look, marks))
    }
    case 'paragraph':
      return paragraph({ firstLine: 2 }, printRuns(block.runs, {}, marks))
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
