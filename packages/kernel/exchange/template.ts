import type { Register, Registers } from '../define/index.ts'
import { guideFor } from './guide-sheet.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import { writeWorkbook } from './workbook-writer.ts'

export interface TemplateOptions {
  /** All registers: a reference is explained by the register that it points to. */
  readonly registers: Registers
  readonly title: string
  /** 演示数据, on every sheet and in the file's properties. */
  readonly watermark?: string | undefined
}

/** An empty workbook to fill: what each column wants on the first sheet, then a sheet for each register. */
export function writeTemplate(
  shown: readonly Register[],
  { registers, title, watermark }: TemplateOptions,
): Promise<Uint8Array> {
  const mark = watermark === undefined ? '' : `　${watermark}`
  return writeWorkbook({
    title: `${title}${mark}`,
    remark: watermark,
    sheets: [
      guideFor(registers, shown),
      ...shown.map((register) => ledgerSheet(register, `${register.title}${mark}`, [])),
    ],
  })
}
