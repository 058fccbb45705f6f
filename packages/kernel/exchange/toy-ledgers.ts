import ExcelJS from 'exceljs'
import type pg from 'pg'
import {
  checkSymbol,
  collectRegisters,
  defineRegister,
  field,
  organizationCheckSymbol,
  type Register,
  type Registers,
} from '../define/index.ts'
import { listRecords, readIn, type Query } from '../store/index.ts'
import { applyImport } from './apply.ts'
import { getImport } from './imports.ts'
import { stageImport } from './stage.ts'
import { undoImport } from './undo.ts'

// Toy registers for the tests of this folder: every type of field, a register that refers to itself, a key that holds a
// reference, and nothing of a real domain.

const shops = defineRegister({
  name: 'shops',
  title: '店铺',
  about: '玩具登记',
  subject: '主体',
  key: ['code'],
  naming: 'name',
  glance: ['code', 'name', 'kind'],
  fields: {
    code: field.text('店铺编号', { required: true, max: 20 }),
    name: field.text('店铺名称', { required: true, max: 40 }),
    aliases: field.names('简称'),
    creditCode: field.creditCode('信用代码'),
    place: field.regionCode('所在地'),
    kind: field.choice('类型', { A: '一类', B: '二类（含其他）' }, { ordered: true }),
    successor: field.ref('承继店铺', 'shops'),
    note: field.text('备注'),
  },
  statuses: { open: '营业', closed: '停业' },
})

const orders = defineRegister({
  name: 'orders',
  title: '订单台账',
  about: '玩具登记',
  subject: '项目',
  key: ['number'],
  naming: 'title',
  glance: ['number', 'title', 'amount'],
  fields: {
    number: field.text('订单编号', { required: true }),
    title: field.text('订单名称（全称）', { required: true, max: 30 }),
    shop: field.ref('店铺', 'shops', { required: true }),
    amount: field.money('金额'),
    fee: field.money('手续费', { ledger: '元' }),
    pieces: field.whole('件数', '件'),
    rate: field.decimal('利率', '%'),
    weight: field.decimal('重量', '公斤'),
    signedOn: field.date('签订日期'),
    year: field.year('计划年度'),
    period: field.period('结算期间'),
    urgent: field.flag('是否加急'),
    paper: field.document('合同'),
    members: field.names('经办人'),
    checked: field.text('验收意见', { required: { since: '2099-01-01' } }),
  },
  statuses: { placed: '已下单', paid: '已付款' },
  retiredStatuses: { parked: '暂存' },
})

const lines = defineRegister({
  name: 'order-lines',
  title: '订单明细',
  about: '玩具登记',
  subject: '项目',
  key: ['order', 'year'],
  naming: 'order',
  glance: ['order', 'year', 'amount'],
  fields: {
    order: field.ref('订单', 'orders', { required: true }),
    year: field.year('年度', { required: true }),
    amount: field.money('金额'),
  },
  statuses: { planned: '计划' },
})

const receipts = defineRegister({
  name: 'receipts',
  title: '收据',
  about: '玩具登记',
  subject: '项目',
  key: ['number'],
  naming: 'number',
  glance: ['number', 'line', 'amount'],
  fields: {
    number: field.text('收据编号', { required: true }),
    line: field.ref('明细', 'order-lines'),
    amount: field.money('金额', { ledger: '元' }),
  },
  statuses: { issued: '已开具' },
})

export const toyRegisters = collectRegisters(shops, orders, lines, receipts)

/** A well-formed 统一社会信用代码 of nobody. */
export function toyCreditCode(n: number): string {
  const organization = `MA${String(n).padStart(6, '0')}`
  const first17 = `91990101${organization}${organizationCheckSymbol(organization)}`
  return first17 + checkSymbol(first17)
}

export type Sheets = Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>

/** Writes a workbook as another program would; `adjust` may merge, format and break it. */
export async function toyWorkbook(sheets: Sheets, adjust?: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]))
  adjust?.(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const actor = '经办人'

/** What a clerk of one toy county does. */
export function toyCounty(pool: () => pg.Pool, region: string, registers: Registers = toyRegisters) {
  const stageFile = (bytes: Uint8Array, ledgerDay?: string) =>
    stageImport(pool(), { region, registers, bytes, fileName: '台账.xlsx', actor, ledgerDay })
  return {
    stageFile,
    stage: async (sheets: Sheets, ledgerDay?: string) => stageFile(await toyWorkbook(sheets), ledgerDay),
    look: (importId: string) => getImport(pool(), region, importId),
    apply: (importId: string) => applyImport(pool(), { region, registers, importId, actor }),
    undo: (importId: string) => undoImport(pool(), { region, registers, importId, actor }),
    records: (register: Register, search?: string, query: Query = {}) =>
      readIn(pool(), region, async (tx) => {
        const page = await listRecords(tx, registers, register, { limit: 1000, ...(search && { search }), ...query })
        return page.rows
      }),
  }
}
