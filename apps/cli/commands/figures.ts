import { sayPeriod, type Period } from '@dongjian/kernel/define'
import { getFigure, type FigureRequest } from '@dongjian/kernel/figures'
import { listFigures, openingPeriod, recordsOfFigure, showFigure } from '@dongjian/server/answers'
import type { FigureDetail } from '@dongjian/server/contract'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { withCounty, type Desk } from '../desk.ts'
import { givenCount, givenDayOrNone, givenPairs, givenPeriod } from '../given.ts'
import { collectPairs, knownOption, periodOption, verb, type CommonOptions } from '../options.ts'
import { valueText } from '../print/amount.ts'
import { columnsOf } from '../print/cell.ts'
import { printPairs, printTable } from '../print/table.ts'

interface Options extends CommonOptions {
  readonly period?: string
  readonly asKnownOn?: string
  readonly domain?: string
  readonly search?: string
  readonly param?: Record<string, string>
  readonly limit?: string
  readonly after?: string
}

const periodOf = (desk: Desk, said: string | undefined): Promise<Period> =>
  said === undefined ? desk.read((tx) => openingPeriod(tx, desk.definitions)) : Promise.resolve(givenPeriod(said))

export function figures(program: Command): void {
  const noun = program.command('figures').description('数字：统一口径的指标，能查到背后的记录或来文')
  verb(noun, 'list', '列出全部数字及其数值')
    .option(...periodOption)
    .option(...knownOption)
    .option('--domain <领域>', '只看一个领域，如 claims')
    .option('--search <文字>', '名称或代码里有这些字')
    .action(list)
  slice(verb(noun, 'show <数字>', '一个数字：数值、口径、来源、历年'))
    .option(...periodOption)
    .option(...knownOption)
    .action(show)
  slice(verb(noun, 'records <数字>', '数字背后的记录'))
    .option(...periodOption)
    .option(...knownOption)
    .option('--limit <条数>', '一次列多少条', '50')
    .option('--after <位置>', '接着上一页')
    .action(records)
}

const slice = (command: Command): Command =>
  command.option('--param <名称=值>', '按某一个分开统计的数字指明是哪一个，如 host=星贝公司', collectPairs)

async function list(options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async (desk) => {
    const period = await periodOf(desk, options.period)
    const { domain, search } = options
    const found = await desk.read((tx) => listFigures(tx, desk.definitions, { period, domain, search }), asKnownOn)
    const table = printTable(found, [
      { title: '代码', of: (figure) => figure.code },
      { title: '名称', of: (figure) => figure.label },
      { title: sayPeriod(period), of: (figure) => figure.text ?? '—', right: true },
      { title: '来源', of: (figure) => sources[figure.source] },
      {
        title: '说明',
        of: ({ value, valueStatus, completeness }) =>
          [value === null ? null : valueStatus, completeness.why].filter(Boolean).join('，'),
      },
    ])
    const data = {
      county: desk.county.code,
      demo: desk.county.demo,
      period,
      asKnownOn: asKnownOn ?? null,
      figures: found,
    }
    writeAnswer({ data, text: table, demo: desk.county.demo }, options.json ?? false)
  })
}

const sources = { counted: '台账', received: '来数', derived: '测算' } as const

async function show(code: string, options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async (desk) => {
    const request = await requestOf(desk, code, options)
    const found = await desk.read((tx) => showFigure(tx, desk.definitions, request), asKnownOn)
    const detail: FigureDetail = { ...found, asKnownOn: asKnownOn ?? null }
    const data = { county: desk.county.code, demo: desk.county.demo, ...detail }
    writeAnswer({ data, text: sayFigure(detail), demo: desk.county.demo }, options.json ?? false)
  })
}

async function requestOf(desk: Desk, code: string, { period, param }: Options): Promise<FigureRequest> {
  getFigure(desk.definitions, code)
  return { code, period: await periodOf(desk, period), params: givenPairs('--param', param) }
}

function sayFigure(figure: FigureDetail): string {
  const part = (p: FigureDetail['numerator']) => p && `${p.label} ${valueText(p.value, p.unit)}`
  const { paper, before } = figure
  return printPairs([
    ['名称', `${figure.label}（${figure.code}）`],
    ['期间', figure.periodText],
    ['数值', figure.text ?? '—'],
    ['精确值', figure.value === null ? null : `${figure.value}${figure.unit}`],
    ['按何时所知', figure.asKnownOn ?? '现在'],
    ['说明', figure.completeness.why],
    ['状态', figure.value === null ? null : figure.valueStatus],
    ['口径', figure.explanation],
    ['分子', part(figure.numerator)],
    ['分母', part(figure.denominator)],
    ['本平台测算', part(figure.beside)],
    ['上年', before && valueText(before.value, figure.unit)],
    ['增幅', figure.growth === null ? null : valueText(figure.growth, '%')],
    [
      '背后的记录',
      figure.records && `${figure.records.title} ${figure.records.count}条（figures records ${figure.code} 列出）`,
    ],
    ['来文', paper && `${paper.provider} ${paper.title}${paper.number ? `（${paper.number}）` : ''}`],
    ['来文文件', paper?.fileName],
    ['口径版本', figure.definitionHash.slice(0, 12)],
  ])
}

async function records(code: string, options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async (desk) => {
    const request = await requestOf(desk, code, options)
    const query = { limit: givenCount('--limit', options.limit ?? '50'), after: options.after }
    const page = await desk.read((tx) => recordsOfFigure(tx, desk.definitions, request, query), asKnownOn)
    const register = desk.definitions.registers[page.register]
    const empty = '这个数字不是由台账记录计数得来的，figures show 可看来文或测算依据'
    const table = register ? printTable(page.rows, columnsOf(register)) : empty
    const text = register ? `${register.title}，共${page.count}条\n${table}${sayNext(page.next)}` : empty
    writeAnswer({ data: { demo: desk.county.demo, ...page }, text, demo: desk.county.demo }, options.json ?? false)
  })
}

export const sayNext = (next: string | null): string => (next === null ? '' : `\n还有更多：--after ${next}`)
