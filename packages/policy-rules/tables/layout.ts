import type { RowSource, TableSource } from './table-source.ts'

/** A text within the rendered table. */
export interface Piece {
  readonly text: string
  /** Where it starts in the rendered table. */
  readonly base: number
  /** Which cell it is, for a message. */
  readonly where: string
}

/** A table as one text, with the place of each of its pieces, so that a trace can quote a cell. */
export interface Layout {
  readonly text: string
  readonly inputs: readonly Piece[]
  readonly outputs: readonly { readonly priorities: readonly Piece[] | null; readonly otherwise: Piece | null }[]
  readonly rows: readonly { readonly tests: readonly Piece[]; readonly outputs: readonly Piece[] }[]
}

export function layOut(source: TableSource): Layout {
  const writer = new Writer()
  const inputs = writer.line(source.inputs, (at) => `第${at + 1}个输入`)
  const rows = source.rows.map((row, at) => layOutRow(writer, row, at, source))
  const outputs = source.outputs.map(({ name, priorities, otherwise }) => ({
    priorities: priorities ? writer.line(priorities, () => `结果${name ?? ''}的优先顺序`) : null,
    otherwise:
      otherwise === undefined ? null : (writer.line([otherwise], () => `结果${name ?? ''}的其他情形`)[0] ?? null),
  }))
  return { text: writer.text, inputs, outputs, rows }
}

function layOutRow(writer: Writer, row: RowSource, at: number, source: TableSource): Layout['rows'][number] {
  const column = (index: number): string => source.inputs[index] ?? String(index + 1)
  const tests = writer.cells(row.tests, (index) => `第${at + 1}行“${column(index)}”`)
  writer.write(' → ')
  return { tests, outputs: writer.line(row.outputs, () => `第${at + 1}行的结果`) }
}

class Writer {
  text = ''

  write(text: string): void {
    this.text += text
  }

  cells(texts: readonly string[], where: (at: number) => string): readonly Piece[] {
    return texts.map((text, at) => {
      if (at > 0) this.write(' | ')
      const base = this.text.length
      this.write(text)
      return { text, base, where: where(at) }
    })
  }

  line(texts: readonly string[], where: (at: number) => string): readonly Piece[] {
    const pieces = this.cells(texts, where)
    this.write('\n')
    return pieces
  }
}
