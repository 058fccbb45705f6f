import { getRegister, sayRules, type Field, type Register, type Registers, type Role } from '@dongjian/kernel/define'

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`

/** Every register as its definition says it, for those who keep ledgers and for those who connect systems. */
export function registersPage(registers: Registers): string {
  const all = Object.values(registers)
  const contents = all.map(({ name, title, about, subject }) =>
    row([`[${title}](#${name})`, `\`${name}\``, subject, about]),
  )
  return [
    '# 台账',
    '',
    '由台账定义生成，不要手改；改 `packages/domains/*/register.ts` 后运行 `npx dongjian docs generate`。',
    '',
    row(['台账', '代码', '分组', '记什么']),
    row(['---', '---', '---', '---']),
    ...contents,
    '',
    ...all.flatMap((register) => pageOf(registers, register)),
  ].join('\n')
}

function pageOf(registers: Registers, register: Register): string[] {
  const { name, title, about, key, fields, statuses, steps } = register
  const label = (field: string) => fields[field]?.label ?? field
  return [
    `<a id="${name}"></a>`,
    '',
    `## ${title}`,
    '',
    `${about}。编号：${key.map(label).join(' + ')}。`,
    '',
    row(['栏目', '代码', '类型', '必填', '说明']),
    row(['---', '---', '---', '---', '---']),
    ...Object.entries(fields).map(([code, field]) =>
      row([field.label, `\`${code}\``, typeOf(registers, field), isRequired(field), explain(register, code, field)]),
    ),
    '',
    `状态：${Object.entries(statuses)
      .map(([code, status]) => `${status}（\`${code}\`）`)
      .join('、')}`,
    '',
    ...stepsOf(register, steps),
  ]
}

function stepsOf({ statuses }: Register, steps: Register['steps']): string[] {
  if (Object.keys(steps).length === 0) return []
  const say = (codes: string | readonly string[]) =>
    [codes]
      .flat()
      .map((code) => statuses[code] ?? code)
      .join('、')
  const lines = Object.entries(steps).map(([code, step]) =>
    row([
      step.label,
      `\`${code}\``,
      say(step.from),
      say(step.to),
      [step.by]
        .flat()
        .map((role) => roles[role])
        .join('、'),
    ]),
  )
  return [row(['步骤', '代码', '从', '到', '谁']), row(['---', '---', '---', '---', '---']), ...lines, '']
}

const roles: Readonly<Record<Role, string>> = {
  bureau: '科技局',
  unit: '责任单位',
  publisher: '发布单位',
  panel: '评审或审议组织',
  firm: '企业',
  finance: '财政局',
  provider: '提供单位',
  system: '系统按日期',
}

const explain = (register: Register, code: string, field: Field): string =>
  [field.hint ?? '', ...sayRules(register, code)].filter(Boolean).join('；')

const isRequired = ({ required }: Field): string =>
  required === true ? '是' : typeof required === 'object' ? `${required.since}起` : ''

function typeOf(registers: Registers, field: Field): string {
  switch (field.type) {
    case 'ref':
      return `[${getRegister(registers, field.to).title}](#${field.to})`
    case 'choice':
      return Object.values(field.choices).join('、')
    case 'money':
      return `金额（${field.ledger}）`
    case 'whole':
      return `整数（${field.unit}）`
    case 'decimal':
      return `数（${field.unit}）`
    default:
      return types[field.type]
  }
}

const types = {
  text: '文字',
  names: '几个名称，用、分开',
  date: '日期',
  year: '年份',
  flag: '是或否',
  creditCode: '统一社会信用代码',
  regionCode: '行政区划代码',
  document: '文件',
  period: '统计期间',
} as const
