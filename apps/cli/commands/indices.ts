import {
  askWhatIf,
  compareEditions,
  getIndexEdition,
  listDatasets,
  listIndexEditions,
  listModels,
  listPublishedIndex,
  listStandings,
  measureUncertainty,
  openIndexEdition,
  runEdition,
  runFiles,
  standBeside,
  type OpenEdition,
} from '@dongjian/domains'
import type { Tx } from '@dongjian/kernel/store'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withCounty, type Desk } from '../desk.ts'
import { givenCount, givenDayOrNone, givenFile, givenPairs, givenYear } from '../given.ts'
import { collectPairs, knownOption, verb, type CommonOptions } from '../options.ts'
import { sayCompared, sayIntervals, sayListed, sayRan, sayRun, sayWhatIf } from '../print/indices.ts'
import { refuse } from '../refusals.ts'

interface Options extends CommonOptions {
  readonly edition?: string
  readonly year?: string
  readonly unit?: string
  readonly set?: Record<string, string>
  readonly ownData?: boolean
  readonly from?: string
  readonly to?: string
  readonly runs?: string
  readonly seed?: string
  readonly model?: string
  readonly dataset?: string
  readonly corrects?: string
  readonly asKnownOn?: string
}

export function indices(program: Command): void {
  const noun = program.command('index').description('指数：上级公布的指数，本地自测，怎样前移，位次有多稳')
  verb(noun, 'list', '公布的指数、模型、各地数据、历次自测').action(list)
  verb(noun, 'run [模型文件] [数据文件]', '做一次自测存为草稿；给出两个文件时只用文件测算，不用数据库、不保存')
    .option('--model <编号>', '用哪个模型；不填即最新的')
    .option('--dataset <编号>', '用哪份各地数据；不填即最新的')
    .option('--corrects <编号>', '更正哪一版已发布的自测')
    .option(...knownOption)
    .action(run)
  ofEdition(verb(noun, 'compare [另一版]', '一版两年或两版对照：得分为什么变'))
    .option('--from <年度>', '前面的年度')
    .option('--to <年度>', '后面的年度')
    .action(compare)
  ofYear(ofEdition(verb(noun, 'whatif', '改动指标值，看得分和位次')))
    .option('--set <指标=值>', '改动一个指标，如 每万人高新技术企业=2，可写几次', collectPairs)
    .option('--own-data', '只用本地数据，说明哪些位次不能判断')
    .action(whatIf)
  ofYear(ofEdition(verb(noun, 'uncertainty', '位次有多稳：放开方法和权重反复测算')))
    .option('--runs <次数>', '测算次数，10—10000', '1000')
    .option('--seed <整数>', '随机种子；不填即这一版自己的')
    .action(uncertainty)
}

const ofEdition = (command: Command): Command =>
  command.option('--edition <编号>', '哪一版自测；不填即最新的').option('--unit <县区>', '区划代码或全称；不填即本地')
const ofYear = (command: Command): Command => command.option('--year <年度>', '不填即最近一年')

const yearOrNone = (option: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : String(givenYear(option, text))

async function list(options: Options): Promise<void> {
  await withCounty(options, async ({ county, definitions, read }) => {
    const data = await read(async (tx) => ({
      demo: county.demo,
      published: await listPublishedIndex(tx, definitions),
      models: (await listModels(tx)).map(({ id, name, edition, addedAt }) => ({ id, name, edition, addedAt })),
      datasets: await listDatasets(tx),
      editions: await listIndexEditions(tx),
    }))
    writeAnswer({ data, text: sayListed(data), demo: county.demo }, options.json ?? false)
  })
}

async function run(model: string | undefined, data: string | undefined, options: Options): Promise<void> {
  if (model !== undefined) return runBare(model, data, options)
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async ({ pool, county, definitions, read }) => {
    const { dataset, corrects } = options
    const order = { region: county.code, actor, model: options.model, dataset, corrects, asKnownOn }
    const id = await runEdition(pool, definitions, order)
    const answer = await read(async (tx) => {
      const { bound, result: _result, ...edition } = await getIndexEdition(tx, id)
      const published = await listPublishedIndex(tx, definitions)
      return { demo: county.demo, ...edition, bound, beside: standBeside(edition, published) }
    })
    writeAnswer({ data: answer, text: sayRun(answer), demo: county.demo }, options.json ?? false)
  })
}

async function runBare(model: string, data: string | undefined, options: Options): Promise<void> {
  if (data === undefined) throw refuse('dataFileUnsaid', {})
  const ran = await runFiles(await givenFile(model), await givenFile(data))
  writeAnswer({ data: ran, text: sayRan(ran) }, options.json ?? false)
}

/** What a command tells of an edition, with its marks. */
async function tell<T extends object>(
  options: Options,
  work: (open: OpenEdition, desk: Desk) => T | Promise<T>,
  say: (answer: T) => string,
): Promise<void> {
  await withCounty(options, async (desk) => {
    const open = await desk.read((tx) => openIndexEdition(tx, options.edition ?? null))
    const answer = await work(open, desk)
    const { simulated, title } = open.edition
    const marks = { demo: desk.county.demo, simulated, edition: { id: open.edition.id, title } }
    const text = `${title}\n\n${say(answer)}${simulated ? '\n（模拟数据：其他县（市、区）的数是编的）' : ''}`
    writeAnswer({ data: { ...marks, ...answer }, text, demo: desk.county.demo }, options.json ?? false)
  })
}

function compare(other: string | undefined, options: Options): Promise<void> {
  const asked = { unit: options.unit, from: yearOrNone('--from', options.from), to: yearOrNone('--to', options.to) }
  const open = (tx: Tx) => openIndexEdition(tx, other ?? null)
  return tell(
    options,
    async (before, { read }) => compareEditions(before, other === undefined ? before : await read(open), asked),
    sayCompared,
  )
}

function whatIf(options: Options): Promise<void> {
  const values = givenPairs('--set', options.set)
  for (const [name, value] of Object.entries(values))
    if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(value)) throw refuse('valueInvalid', { name, value })
  const asked = {
    unit: options.unit,
    year: yearOrNone('--year', options.year),
    values,
    mode: options.ownData ? ('own' as const) : ('all' as const),
  }
  return tell(options, (open) => askWhatIf(open, asked), sayWhatIf)
}

function uncertainty(options: Options): Promise<void> {
  const runs = givenCount('--runs', options.runs ?? '1000')
  if (runs < 10 || runs > 10_000) throw refuse('runsBeyond', { runs })
  const seed = options.seed === undefined ? undefined : Number(options.seed)
  if (seed !== undefined && !(/^\d{1,10}$/.test(options.seed!) && seed <= 4_294_967_295))
    throw refuse('numberInvalid', { option: '--seed', text: options.seed! })
  const year = yearOrNone('--year', options.year)
  return tell(
    options,
    (open) => {
      const intervals = measureUncertainty(open, { year, runs, seed })
      const { of } = listStandings(open, { year })
      return { of, ...intervals, units: chosenOf(open, intervals.units, options.unit) }
    },
    sayIntervals,
  )
}

/** All units, or the one that was asked for. */
function chosenOf<U extends { readonly code: string; readonly name: string }>(
  { edition }: OpenEdition,
  units: readonly U[],
  wanted: string | undefined,
): readonly U[] {
  if (wanted === undefined) return units
  const found = units.filter(({ code, name }) => code === wanted || name === wanted)
  if (found.length === 0)
    throw refuse('kindInvalid', { text: wanted, allowed: `区划代码或全称，如 ${edition.unit.code}` })
  return found
}
