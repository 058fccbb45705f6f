import {
  comparePaid,
  createSimulator,
  explainFirm,
  factsOf,
  getPolicy,
  listEntitlements,
  listPolicies,
  loadFirms,
  moveParameters,
  parsePolicy,
  type Compared,
  type FirmEntitlements,
} from '@dongjian/domains'
import { Exact } from '@dongjian/kernel/figures'
import { migrate, readIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCounty } from '../../apps/cli/demo/load-county.ts'

// The county's own policy on the county's own ledgers: what each firm of a policy year is entitled to, beside what was
// paid for that year.

const region = '330305'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('policies')
  await migrate(database.pool)
  await loadCounty(database.pool, new URL('../../samples/dongtou-2023', import.meta.url).pathname, () => undefined)
})
afterAll(() => database.close())

const read = <T>(work: Parameters<typeof readIn<T>>[2]) => readIn(database.pool, region, work)

async function entitledIn(paper: string, year: number): Promise<{ firms: FirmEntitlements[]; compared: Compared[] }> {
  return read(async (tx) => {
    const brief = (await listPolicies(tx)).find(({ number }) => number === paper)!
    const policy = await getPolicy(tx, brief.id)
    const firms = await listEntitlements(tx, policy, year)
    const codes = policy.document.clauses.map(({ code }) => code)
    return { firms, compared: await comparePaid(tx, firms, codes, year) }
  })
}

const findings = ({ compared }: { compared: Compared[] }, verdict: Compared['verdict']) =>
  compared.filter((each) => each.verdict === verdict).map(({ clause, firm }) => `${clause} ${firm.name.slice(0, 4)}`)

test('2022政策年度：符合、金额、兑现逐家逐条相符的有88家次，其余是账上放进去的八处', async () => {
  const year = await entitledIn('演示政发〔2020〕16号', 2022)
  expect(findings(year, 'agrees')).toHaveLength(88)
  expect(findings(year, 'notPaid')).toEqual(['科创2020-1 示例丙寅', '科创2020-1 示例壬寅', '科创2020-1 示例辛卯'])
  expect(findings(year, 'paidNotEntitled')).toEqual([
    '科创2020-1 示例庚午',
    '科创2020-1 示例甲戌',
    '科创2020-1 示例辛亥',
  ])
  expect(findings(year, 'otherAmount')).toEqual(['科创2020-1 示例辛巳', '科创2020-1 示例辛酉'])
  expect(findings(year, 'paidWithoutData')).toEqual([])
})

test('在一票否决名单上的企业，条件符合也不给，说明是名单', async () => {
  const { firms } = await entitledIn('演示政发〔2020〕16号', 2022)
  const barred = firms.find(({ name }) => name.startsWith('示例辛亥'))!
  expect(barred.entitlements[0]).toEqual({
    clause: '科创2020-1',
    outcome: '符合',
    due: '363924',
    amount: '0',
    reduced: 'excluded',
  })
})

test('没有填报的企业是缺数据，不是零；会计口径不能代替加计扣除口径', async () => {
  const { firms } = await entitledIn('演示政发〔2020〕16号', 2022)
  const of = (name: string) => firms.find((firm) => firm.name.startsWith(name))!.entitlements[0]!.outcome
  // 庚辰 and 甲寅 filed only what their books say.
  expect(['示例壬申', '示例庚辰', '示例乙巳', '示例甲寅', '示例戊午'].map(of)).toEqual(Array(5).fill('缺数据'))
})

test('年度情况被退回补正的企业，兑现了的保费补贴查无依据', async () => {
  const year = await entitledIn('演示金改办〔2023〕2号', 2023)
  expect(findings(year, 'agrees')).toHaveLength(5)
  expect(findings(year, 'paidWithoutData')).toEqual(['金改2023-1 示例戊寅'])
})

test('数据库里算的和按列算的，每家每条一分不差', async () => {
  await read(async (tx) => {
    for (const { id } of await listPolicies(tx)) {
      const policy = await getPolicy(tx, id)
      for (const year of [2021, 2022, 2023]) {
        const firms = await loadFirms(tx, { year, exclusions: policy.document.exclusions })
        const { cost, clauses } = createSimulator(policy, firms).simulate({})
        const entitled = await listEntitlements(tx, policy, year)
        expect(cost).toBe(sumOf(entitled.map(({ total }) => total)))
        expect(clauses.map((clause) => clause.cost)).toEqual(
          policy.document.clauses.map(({ code }) =>
            sumOf(entitled.map((firm) => firm.entitlements.find(({ clause }) => clause === code)!.amount ?? '0')),
          ),
        )
        // One firm explained gives what the population gives it.
        for (const [row, firm] of entitled.entries()) {
          const explained = explainFirm(policy, factsOf(firms, firms.ids[row]!)!)
          expect(explained.total).toBe(firm.total)
          expect(explained.clauses.map(({ amount }) => amount)).toEqual(firm.entitlements.map(({ amount }) => amount))
        }
      }
    }
  })
})

test('补助比例调低，花的钱少了多少，少的是哪些企业', async () => {
  await read(async (tx) => {
    const brief = (await listPolicies(tx)).find(({ number }) => number === '演示政发〔2020〕16号')!
    const policy = await getPolicy(tx, brief.id)
    const firms = await loadFirms(tx, { year: 2022, exclusions: policy.document.exclusions })
    const { simulate } = createSimulator(policy, firms)
    const lower = simulate({ 研发补助比例: '10' })
    expect({ winners: lower.winners, losers: lower.losers, gained: lower.gained }).toEqual({
      winners: 0,
      losers: 48,
      gained: '0',
    })
    expect(new Exact(lower.baseline).minus(lower.cost).toFixed()).toBe(lower.lost)
    expect(sumOf(lower.groups.chain.map(({ cost }) => cost))).toBe(lower.cost)
    expect(() => simulate({ 研发补助比例: '50' })).toThrow('“研发补助比例”改为50%超出了范围，应在5到20%之间')
  })
})

test('改动参数另存的草案能用，注释还在，不再成立的例子不带过去', async () => {
  await read(async (tx) => {
    const brief = (await listPolicies(tx)).find(({ number }) => number === '演示政发〔2020〕16号')!
    const { text, leftOut } = moveParameters((await getPolicy(tx, brief.id)).text, '2020年版测算一', {
      研发补助比例: '10',
    })
    expect(leftOut).toBe(6)
    expect(text).toContain('# 样本：')
    expect(parsePolicy(text).document.edition).toBe('2020年版测算一')
  })
})

const sumOf = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toFixed()
