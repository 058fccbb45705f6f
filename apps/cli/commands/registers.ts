import type { Register } from '@dongjian/kernel/define'
import { closeLedger, writeIn, type Filter } from '@dongjian/kernel/store'
import {
  checkFilters,
  definitionOf,
  exportedWorkbook,
  listRegisters,
  pageOfRecords,
  registerNamed,
  templateWorkbook,
} from '@dongjian/server/answers'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withCounty } from '../desk.ts'
import { givenCount, givenDayOrNone, givenPairs } from '../given.ts'
import { collectPairs, knownOption, verb, type CommonOptions } from '../options.ts'
import { columnsOf } from '../print/cell.ts'
import { printPairs, printTable } from '../print/table.ts'
import { saveBeside, saveFile } from '../save.ts'
import { sayNext } from './figures.ts'

interface Options extends CommonOptions {
  readonly asKnownOn?: string
  readonly filter?: Record<string, string>
  readonly search?: string
  readonly sort?: string
  readonly descending?: boolean
  readonly limit?: string
  readonly after?: string
  readonly output?: string
}

export function registers(program: Command): void {
  const noun = program.command('registers').description('台账：查看、导出、下载模板')
  verb(noun, 'list', '列出全部台账及条数')
    .option(...knownOption)
    .action(list)
  verb(noun, 'show <台账>', '一本台账有哪些栏目和状态').action(show)
  narrowed(verb(noun, 'records <台账>', '列出台账的记录'))
    .option('--sort <栏目>', '按哪一栏排序（栏目的英文名）')
    .option('--descending', '从大到小')
    .option('--limit <条数>', '一次列多少条', '50')
    .option('--after <位置>', '接着上一页')
    .action(records)
  narrowed(verb(noun, 'export <台账>', '导出为 Excel，改后可原样导入'))
    .option('-o, --output <文件>', '存到哪里；不填即当前目录下“台账名.xlsx”')
    .action(exportRecords)
  verb(noun, 'close <台账...>', '结账：到这一天为止的都已登记，没有登记的就是没有')
    .requiredOption('--kept-to <日期>', '结到哪一天，最多到昨天')
    .action(close)
  verb(noun, 'template <台账...>', '下载空白导入模板')
    .option('-o, --output <文件>', '存到哪里；不填即当前目录下“台账名模板.xlsx”')
    .action(template)
}

const narrowed = (command: Command): Command =>
  command
    .option('--filter <栏目=值>', '只要某栏为某值的，可写几次；状态写 status=…', collectPairs)
    .option('--search <文字>', '编号或名称里有这些字')
    .option(...knownOption)

const filtersOf = (options: Options): Record<string, Filter> =>
  Object.fromEntries(
    Object.entries(givenPairs('--filter', options.filter)).map(([name, value]) => [name, { any: value.split(',') }]),
  )

async function list(options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async (desk) => {
    const found = await desk.read((tx) => listRegisters(tx, desk.definitions.registers), asKnownOn)
    const text = printTable(found, [
      { title: '分组', of: (register) => register.subject },
      { title: '台账', of: (register) => register.title },
      { title: '代码', of: (register) => register.name },
      { title: '条数', of: (register) => `${register.count}${register.more ? '+' : ''}`, right: true },
      { title: '记到', of: ({ keptTo, closed }) => (keptTo ?? '—') + (closed ? '（结账）' : '') },
    ])
    const data = { county: desk.county.code, demo: desk.county.demo, registers: found }
    writeAnswer({ data, text, demo: desk.county.demo }, options.json ?? false)
  })
}

async function show(name: string, options: Options): Promise<void> {
  await withCounty(options, async ({ definitions }) => {
    const definition = definitionOf(registerNamed(definitions.registers, name))
    const fields = printTable(definition.fields, [
      { title: '栏目', of: (field) => field.label },
      { title: '英文名', of: (field) => field.name },
      { title: '必填', of: (field) => (field.required ? '是' : '') },
      { title: '单位', of: (field) => field.unit ?? '' },
      { title: '说明', of: (field) => field.hint ?? Object.values(field.choices ?? {}).join('、') },
    ])
    const head = printPairs([
      ['台账', `${definition.title}（${name}）`],
      ['记什么', definition.about],
      [
        '状态',
        Object.entries(definition.statuses)
          .map(([code, label]) => `${label}（${code}）`)
          .join(' → '),
      ],
    ])
    writeAnswer({ data: definition, text: `${head}\n\n${fields}` }, options.json ?? false)
  })
}

async function records(name: string, options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  const { search, sort, descending, after } = options
  await withCounty(options, async (desk) => {
    const register = registerNamed(desk.definitions.registers, name)
    const limit = givenCount('--limit', options.limit ?? '50')
    const query = checkFilters(register, { filters: filtersOf(options), search, sort, descending, limit, after })
    const page = await desk.read((tx) => pageOfRecords(tx, desk.definitions.registers, register, query), asKnownOn)
    const count = `${register.title}，共${page.count}${page.more ? '+' : ''}条`
    const text = `${count}\n${printTable(page.rows, columnsOf(register))}${sayNext(page.next)}`
    writeAnswer({ data: { demo: desk.county.demo, ...page }, text, demo: desk.county.demo }, options.json ?? false)
  })
}

async function exportRecords(name: string, options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async ({ pool, definitions, county }) => {
    const register = registerNamed(definitions.registers, name)
    const query = checkFilters(register, { filters: filtersOf(options), search: options.search })
    const bytes = await exportedWorkbook(pool, {
      county,
      registers: definitions.registers,
      register,
      query,
      asKnownOn,
      actor,
    })
    await save(options, `${register.title}.xlsx`, bytes, county.demo)
  })
}

/** All of them or none. */
async function close(names: string[], options: Options & { keptTo: string }): Promise<void> {
  const keptTo = givenDayOrNone('--kept-to', options.keptTo)!
  await withCounty(options, async ({ pool, definitions, county }) => {
    const chosen = names.map((name): Register => registerNamed(definitions.registers, name))
    const detail = { registers: chosen.map(({ name }) => name), keptTo }
    await writeIn(pool, { region: county.code, actor, kind: 'registers.closed', detail }, async (tx) => {
      for (const register of chosen) await closeLedger(tx, register, keptTo)
    })
    const text = `${chosen.map(({ title }) => title).join('、')}已结账，记到${keptTo}`
    writeAnswer({ data: { demo: county.demo, ...detail }, text, demo: county.demo }, options.json ?? false)
  })
}

async function template(names: string[], options: Options): Promise<void> {
  await withCounty(options, async ({ definitions, county }) => {
    const chosen = names.map((name): Register => registerNamed(definitions.registers, name))
    await save(
      options,
      `${chosen[0]!.title}模板.xlsx`,
      await templateWorkbook(county, definitions.registers, chosen),
      county.demo,
    )
  })
}

async function save(options: Options, name: string, bytes: Uint8Array, demo: boolean): Promise<void> {
  const file = options.output ?? (await saveBeside(name, bytes))
  if (options.output !== undefined) await saveFile(options.output, bytes)
  writeAnswer({ data: { file, bytes: bytes.length, demo }, text: `已存为 ${file}`, demo }, options.json ?? false)
}
