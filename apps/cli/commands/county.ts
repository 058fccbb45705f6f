import { addRegion, listRegions, type Region } from '@dongjian/kernel/published'
import { writeIn } from '@dongjian/kernel/store'
import { Option, type Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withDatabase } from '../desk.ts'
import { givenName } from '../given.ts'
import { verb, type CommonOptions } from '../options.ts'
import { printTable } from '../print/table.ts'
import { refuse } from '../refusals.ts'

interface Options extends CommonOptions {
  readonly shortName?: string
  readonly level: 'county' | 'zone'
  readonly parent?: string
  readonly demo?: boolean
}

export function counties(program: Command): void {
  const noun = program.command('county').description('县（市、区）：本机管理的地方')
  verb(noun, 'list', '本机上的县（市、区）', 'machine').action(list)
  verb(noun, 'create <区划代码> <名称>', '新建一个县（市、区）', 'machine')
    .option('--short-name <简称>', '如 洞头；不填即名称')
    .addOption(
      new Option('--level <类别>', 'county 县（市、区），zone 功能区').choices(['county', 'zone']).default('county'),
    )
    .option('--parent <区划代码>', '所属设区市，如 3303')
    .option('--demo', '演示用：所有页面和导出都注明演示数据')
    .action(create)
}

async function list(options: Options): Promise<void> {
  await withDatabase(options, async ({ pool }) => {
    const found = (await listRegions(pool)).filter(({ level }) => level === 'county' || level === 'zone')
    const text = printTable(
      found,
      [
        { title: '区划代码', of: (region) => region.code },
        { title: '名称', of: (region) => region.name },
        { title: '类别', of: (region) => (region.level === 'zone' ? '功能区' : '县（市、区）') },
        { title: '', of: (region) => (region.demo ? '演示数据' : '') },
      ],
      '还没有县（市、区）',
    )
    writeAnswer({ data: found, text }, options.json ?? false)
  })
}

async function create(code: string, said: string, options: Options): Promise<void> {
  const name = givenName('名称', said)
  if (!/^[0-9A-Z]{6,12}$/.test(code))
    throw refuse('kindInvalid', { text: code, allowed: '六位行政区划代码，功能区用自编代码（数字和大写字母）' })
  const { level, parent = null, demo = false } = options
  const shortName = options.shortName === undefined ? name : givenName('--short-name ', options.shortName)
  if (parent !== null && !/^\d{4}$|^\d{6}$/.test(parent))
    throw refuse('kindInvalid', { text: parent, allowed: '设区市的区划代码，如 3303' })
  const region: Region = { code, name, shortName, level, parent, demo }
  await withDatabase(options, async ({ pool }) => {
    const taken = (await listRegions(pool)).find((other) => other.code === code)
    if (taken) throw refuse('countyTaken', { code, name: taken.name })
    await addRegion(pool, region)
    await writeIn(pool, { region: code, actor, kind: 'county.created', detail: { name } }, () => Promise.resolve())
    writeAnswer({ data: region, text: `已新建${name}（${code}）`, demo }, options.json ?? false)
  })
}
