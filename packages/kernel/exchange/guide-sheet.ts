import {
  checkSymbol,
  getRegister,
  neededIn,
  organizationCheckSymbol,
  sayRules,
  type Register,
  type Registers,
} from '../define/index.ts'
import { guideSheet, headingOf, ledgerColumns, type LedgerColumn } from './ledger-columns.ts'
import type { OutCell, PlannedSheet } from './workbook-writer.ts'

const general: readonly (readonly [string, string])[] = [
  ['表头', '不要改表头的文字和单位；列可以换位置，不用的选填列可以整列删去。带*的列必须填写'],
  ['留空和删列', '留空的格表示没有这项内容，会清空系统里原有的内容；整列删去表示不改这一列'],
  ['一行一条', '一行只写一条记录，数据区不要合并单元格；合计行和表下的“注：”会自动跳过'],
  ['同一条记录', '编号已在系统里的，按编号更新；编号不在系统里的，新增一条'],
  ['日期', '写完整的年月日，如2023-05-06；2023.5、202305这样的写法不接受'],
  ['号码', '信用代码等长号码按文本填写；按数字填写会丢失末几位'],
  ['引用其他台账', '填对方的编号最稳妥，也可以填登记过的名称、简称；同一工作簿里新增的记录可以互相引用'],
]

/** What each column of the given registers wants: the first sheet of a template. */
export function guideFor(registers: Registers, shown: readonly Register[]): PlannedSheet {
  const rows: OutCell[][] = general.map(([what, text]) => texts('通用', what, '', text, '', ''))
  for (const register of shown) {
    for (const column of ledgerColumns(register)) {
      const { what, format, example } = explain(registers, column)
      const heading = headingOf(column).replace('*', '')
      const allowed = [format, ...sayRules(register, column.name)].join('；')
      const meaning = `${what}${sayNeeded(register, column)}`
      rows.push(texts(register.title, heading, column.required ? '是' : '', meaning, allowed, example))
    }
  }
  const column = (heading: string, width: number) => ({ heading, width, format: '@', wrap: true })
  return {
    name: guideSheet,
    title: '填写说明',
    columns: [
      column('台账', 22),
      column('列', 24),
      column('必填', 8),
      column('填什么', 48),
      column('可填内容或格式', 48),
      column('示例', 26),
    ],
    rows,
  }
}

function sayNeeded(register: Register, { name, field, required }: LedgerColumn): string {
  const statuses = Object.entries(register.statuses).filter(([status]) => neededIn(register, status).includes(name))
  if (!field || required || statuses.length === 0) return ''
  return `（状态是${statuses.map(([, label]) => `“${label}”`).join('')}的必须填写）`
}

const texts = (...parts: string[]): OutCell[] => parts.map((text) => (text === '' ? null : { text }))

interface Explanation {
  readonly what: string
  readonly format: string
  readonly example: string
}

function explain(registers: Registers, column: LedgerColumn): Explanation {
  const { field } = column
  if (!field) return { what: '记录现在的状态；留空时新增记录按第一项，已有记录不变', ...fromList(column) }
  const what = field.hint ?? ''
  switch (field.type) {
    case 'choice':
    case 'flag':
      return { what, ...fromList(column) }
    case 'text':
      if (field.form === 'schedule')
        return { what, format: '节点和应完成量，用分号隔开', example: '6月底20；三季度末30；年底40' }
      return { what, format: field.max === undefined ? '文字' : `文字，不超过${field.max}字`, example: '' }
    case 'names':
      return { what, format: '几个名称之间用顿号“、”隔开', example: '示例甲、示例乙' }
    case 'ref': {
      const target = getRegister(registers, field.to)
      const key = target.key.map((name) => target.fields[name]!.label).join('/')
      const naming = target.key.includes(target.naming) ? '' : `，或${target.fields[target.naming]!.label}`
      return { what, format: `${target.title}里的${key}${naming}`, example: '' }
    }
    case 'money':
      return {
        what,
        format: `数字，单位${field.ledger}，最小到分`,
        example: field.ledger === '元' ? '12345.60' : '1494.39',
      }
    case 'whole':
      return { what, format: `整数${column.unit === undefined ? '' : `，单位${column.unit}`}`, example: '12' }
    case 'decimal':
      return { what, format: `数字${column.unit === undefined ? '' : `，单位${column.unit}`}`, example: '12.5' }
    case 'date':
      return { what, format: '日期', example: '2023-05-06' }
    case 'year':
      return { what, format: '四位年份', example: '2023' }
    case 'period':
      return {
        what,
        format: '2023全年、2023-H1上半年、2023-Q1一季度、2023-05当月、2023-01~11累计',
        example: '2023-01~11',
      }
    case 'creditCode':
      return { what, format: '18位统一社会信用代码，按文本填写', example: exampleCode() }
    case 'regionCode':
      return { what, format: '6位行政区划代码', example: '330305' }
    case 'document':
      return { what, format: '已上传文件的文件名', example: '统计局来函.pdf' }
  }
}

const fromList = ({ choices }: LedgerColumn): { format: string; example: string } => {
  const labels = Object.values(choices ?? {})
  return { format: `从下拉列表里选：${labels.join('、')}`, example: labels[0] ?? '' }
}

/** A code that is well formed and belongs to nobody. */
function exampleCode(): string {
  const organization = 'MAEXAMP1'
  const first17 = `91330305${organization}${organizationCheckSymbol(organization)}`
  return first17 + checkSymbol(first17)
}
