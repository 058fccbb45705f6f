import type { Register, Registers } from '@dongjian/kernel/define'
import { exportRegister, writeTemplate } from '@dongjian/kernel/exchange'
import type { Region } from '@dongjian/kernel/published'
import type { Database, Query } from '@dongjian/kernel/store'

interface Asked {
  readonly county: Region
  readonly registers: Registers
  readonly register: Register
  readonly query: Pick<Query, 'filters' | 'search'>
  readonly asKnownOn?: string | undefined
  readonly actor: string
}

const markOf = ({ demo }: Region) => (demo ? '演示数据' : undefined)

/** A register as a workbook that imports again unchanged; demo data bear their mark in it. */
export const exportedWorkbook = (pool: Database['pool'], { county, ...asked }: Asked): Promise<Uint8Array> =>
  exportRegister(pool, { ...asked, region: county.code, watermark: markOf(county) })

export const templateWorkbook = (
  county: Region,
  registers: Registers,
  chosen: readonly Register[],
): Promise<Uint8Array> =>
  writeTemplate(chosen, { registers, title: `${chosen[0]!.title}导入模板`, watermark: markOf(county) })

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const workbookFile = (name: string, bytes: Uint8Array): File =>
  new File([new Uint8Array(bytes)], name, { type: excel })
