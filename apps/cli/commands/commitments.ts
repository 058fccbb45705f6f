import { sayDay } from '@dongjian/kernel/define'
import { boardOf, lastYear } from '@dongjian/server/answers'
import type { Board, Light, Promised } from '@dongjian/server/contract'
import { Option, type Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { withCounty } from '../desk.ts'
import { givenDayOrNone, givenPeriod } from '../given.ts'
import { knownOption, periodOption, verb, type CommonOptions } from '../options.ts'
import { printTable } from '../print/table.ts'

interface Options extends CommonOptions {
  readonly period?: string
  readonly asKnownOn?: string
  readonly light?: string
  readonly unit?: string
}

const lights: Readonly<Record<Light, string>> = {
  done: '已完成',
  green: '正常',
  yellow: '偏慢',
  red: '滞后',
  missed: '逾期',
  none: '未计',
}

export function commitments(program: Command): void {
  const noun = program.command('commitments').description('承诺：进度由数字算出来，亮灯按节点计划')
  verb(noun, 'list', '列出本期间年度和次年的承诺、进度和亮灯')
    .option(...periodOption)
    .option(...knownOption)
    .addOption(new Option('--light <亮灯>', '只看一种亮灯').choices(Object.values(lights)))
    .option('--unit <单位>', '只看牵头单位名称里有这些字的')
    .action(list)
}

async function list(options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async (desk) => {
    const period = options.period === undefined ? lastYear() : givenPeriod(options.period)
    const board = await desk.read(
      (tx) => boardOf(tx, desk.definitions, { period, asKnownOn: asKnownOn ?? null }),
      asKnownOn,
    )
    const promises = board.promises.filter(
      ({ light, unit }) =>
        (options.light === undefined || lights[light] === options.light) &&
        (options.unit === undefined || unit.includes(options.unit)),
    )
    const { code: county, demo } = desk.county
    writeAnswer({ data: { county, demo, ...board, promises }, text: say(board, promises), demo }, options.json ?? false)
  })
}

function say({ whole, today }: Board, promises: readonly Promised[]): string {
  const table = printTable(
    promises,
    [
      { title: '亮灯', of: ({ light }) => lights[light] },
      { title: '编号', of: ({ code }) => code },
      { title: '承诺', of: ({ title }) => title, most: 30 },
      { title: '牵头单位', of: ({ unit }) => unit },
      { title: '现值', of: ({ value }) => value ?? '—', right: true },
      { title: '目标', of: ({ target }) => target, right: true },
      { title: '进度', of: ({ progress }) => (progress === null ? '—' : `${progress}%`), right: true },
      { title: '时限', of: ({ dueOn }) => dueOn ?? '' },
      { title: '怎么判断的', of: ({ why }) => why, most: 60 },
    ],
    '没有符合条件的承诺',
  )
  const { progress, counted, leftOut } = whole
  const total = progress === null ? '进度还算不出来' : `加权进度${progress}%（${counted}项计入，${leftOut}项未计）`
  return `截至${sayDay(today)}，${total}\n\n${table}`
}
