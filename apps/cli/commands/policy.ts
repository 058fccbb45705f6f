import {
  faultsOfPolicy,
  getPolicy,
  listPolicies,
  readPolicy,
  readYearOfPolicy,
  type Compared,
  type Policy,
} from '@dongjian/domains'
import type { Tx } from '@dongjian/kernel/store'
import { explainIn, simulateIn } from '@dongjian/server/answers'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { withCounty } from '../desk.ts'
import { givenDayOrNone, givenFile, givenPairs, givenYear } from '../given.ts'
import { collectPairs, knownOption, verb, type CommonOptions } from '../options.ts'
import { valueText } from '../print/amount.ts'
import { sayExplained, saySimulated } from '../print/policy.ts'
import { printPairs, printTable } from '../print/table.ts'
import { refuse } from '../refusals.ts'

interface Options extends CommonOptions {
  readonly year?: string
  readonly firm?: string
  readonly fact?: Record<string, string>
  readonly set?: Record<string, string>
  readonly against?: string
  readonly asKnownOn?: string
}

const setOption = ['--set <参数=值>', '改动一个参数，如 研发补助比例=10，可写几次', collectPairs] as const

export function policies(program: Command): void {
  const noun = program.command('policy').description('政策：条款的规则、一家企业能得多少、改一改要花多少钱')
  verb(noun, 'list', '有哪些政策、哪些版本').action(list)
  verb(noun, 'check <文件>', '检查一份政策文件：写法、规则、例子').action(check)
  ofYear(verb(noun, 'explain <政策>', '一家企业能得多少，为什么，缺什么'))
    .option('--firm <企业>', '企业全称或其中一段')
    .option('--fact <情况=值>', '直接给出企业情况，如 营业收入=20000000，可写几次', collectPairs)
    .option(...setOption)
    .action(explain)
  ofYear(verb(noun, 'simulate <政策>', '改动参数或换一版，看花多少钱、谁多谁少'))
    .option(...setOption)
    .option('--against <政策>', '与哪一版比；不填即与本版原文比')
    .action(simulate)
  ofYear(verb(noun, 'entitlements <政策>', '一个政策年度每家企业应得多少，与兑现对照')).action(entitlements)
}

const ofYear = (command: Command): Command =>
  command.requiredOption('--year <年度>', '政策年度，即事实发生的年度').option(...knownOption)

async function list(options: Options): Promise<void> {
  await withCounty(options, async ({ county, read }) => {
    const found = await read(listPolicies)
    const text = printTable(found, [
      { title: '文号', of: ({ number }) => number },
      { title: '版本', of: ({ edition }) => edition },
      { title: '状态', of: ({ state }) => (state === 'issued' ? '已印发' : '草案') },
      { title: '政策年度', of: ({ years }) => `${years.from}—${years.to}` },
      { title: '名称', of: ({ name }) => name },
      { title: '编号', of: ({ id }) => id },
    ])
    writeAnswer({ data: { demo: county.demo, policies: found }, text, demo: county.demo }, options.json ?? false)
  })
}

async function check(file: string, options: Options): Promise<void> {
  const text = new TextDecoder().decode(await givenFile(file))
  const faults = faultsOfPolicy(text)
  const clauses = readPolicy(text).document?.clauses ?? []
  const examples = clauses.reduce((count, clause) => count + clause.examples.length, 0)
  const said =
    faults.length === 0
      ? `${clauses.length}个条款、${examples}个例子，没有问题`
      : faults.map(({ line, column, message }) => `第${line}行第${column}列：${message}`).join('\n')
  writeAnswer({ data: { faults, clauses: clauses.length, examples }, text: said, demo: false }, options.json ?? false)
  if (faults.length > 0) process.exitCode = 1
}

async function explain(given: string, options: Options): Promise<void> {
  const year = givenYear('--year', options.year)
  const facts = givenPairs('--fact', options.fact)
  const moved = givenPairs('--set', options.set)
  const day = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async ({ county, read }) => {
    const found = await read(async (tx) => {
      const policy = await policyGiven(tx, given)
      const firm = options.firm === undefined ? undefined : await firmGiven(tx, policy, year, options.firm)
      return explainIn(tx, { id: policy.id, year, firm, facts, moved })
    }, day)
    writeAnswer({ data: found, text: sayExplained(found), demo: county.demo }, options.json ?? false)
  })
}

async function simulate(given: string, options: Options): Promise<void> {
  const year = givenYear('--year', options.year)
  const moved = givenPairs('--set', options.set)
  const day = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async ({ county, read }) => {
    const found = await read(async (tx) => {
      const { id } = await policyGiven(tx, given)
      const against = options.against === undefined ? undefined : (await policyGiven(tx, options.against)).id
      return simulateIn(tx, { id, year, against, moved })
    }, day)
    writeAnswer({ data: found, text: saySimulated(found), demo: county.demo }, options.json ?? false)
  })
}

const verdicts: Readonly<Record<Compared['verdict'], string>> = {
  agrees: '相符',
  otherAmount: '金额不同',
  paidNotEntitled: '不符合而兑现',
  paidWithoutData: '缺数据而兑现',
  notPaid: '符合而未兑现',
}

async function entitlements(given: string, options: Options): Promise<void> {
  const year = givenYear('--year', options.year)
  const day = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async ({ county, read }) => {
    const found = await read(async (tx) => readYearOfPolicy(tx, await policyGiven(tx, given), year), day)
    const { firms, compared, cost, paid } = found
    const counts = Object.entries(verdicts).map(
      ([verdict, word]) => [word, `${compared.filter((each) => each.verdict === verdict).length}家次`] as const,
    )
    const differing = compared.filter(({ verdict }) => verdict !== 'agrees')
    const head = printPairs([
      ['应得', `${firms.filter(({ total }) => total !== '0').length}家，${valueText(cost, '元')}`],
      ['已兑现', valueText(paid, '元')],
      ...counts,
    ])
    const table = printTable(differing, [
      { title: '条款', of: ({ clause }) => clause },
      { title: '企业', of: ({ firm }) => firm.name },
      { title: '对照', of: ({ verdict }) => verdicts[verdict] },
      { title: '应得', of: ({ entitlement }) => valueText(entitlement?.amount ?? null, '元'), right: true },
      { title: '兑现', of: ({ paid: amount }) => valueText(amount, '元'), right: true },
    ])
    writeAnswer({ data: found, text: `${head}\n\n${table}`, demo: county.demo }, options.json ?? false)
  })
}

/** By its id, its 文号 or its edition, whichever names one alone. */
async function policyGiven(tx: Tx, text: string): Promise<Policy> {
  const all = await listPolicies(tx)
  const found = all.filter(({ id, number, edition }) => [id, number, edition].includes(text))
  const [only, second] = found
  if (!only || second) {
    const allowed = (second ? found : all).map(({ number, edition, id }) => `${number} ${edition}（${id}）`).join('、')
    throw refuse('kindInvalid', { text, allowed: allowed || '（还没有政策）' })
  }
  return getPolicy(tx, only.id)
}

async function firmGiven(tx: Tx, policy: Policy, year: number, text: string): Promise<string> {
  const { firms } = await readYearOfPolicy(tx, policy, year)
  const exact = firms.filter(({ name }) => name === text)
  const found = exact.length > 0 ? exact : firms.filter(({ name }) => name.includes(text))
  const [only, second] = found
  if (!only || second) {
    const allowed = found.slice(0, 10).map(({ name }) => name)
    throw refuse('kindInvalid', { text, allowed: allowed.join('、') || '（没有这家企业，请用全称）' })
  }
  return only.id
}
