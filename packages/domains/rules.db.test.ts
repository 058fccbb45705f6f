import { addRecord, migrate, writeIn, type Values } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registers, type CountyRegisters } from './registers.ts'

const region = '990108'
let database: TestDatabase
let firm: string

beforeAll(async () => {
  database = await withTestDatabase('ledger_rules')
  await migrate(database.pool)
  firm = await add('organizations', { code: 'LS-1', name: '示例公司', kind: 'firm' })
})
afterAll(() => database.close())

const add = (name: keyof CountyRegisters, values: Values) =>
  writeIn(database.pool, { region, actor: '经办人', kind: 'test.written' }, (tx) =>
    addRecord(tx, registers, registers[name], values),
  )
const project = () => ({ number: 'X1', name: '示例', level: 'county', programme: 'keyRd', year: 2023, lead: firm })
const permit = () => ({ number: 'GR1', organization: firm, kind: 'highTech', recognition: 'first', year: 2023 })
const loan = () => ({ number: 'L1', firm, bank: firm, principal: '2000000', drawnOn: '2023-06-01' })

test.each<[string, keyof CountyRegisters, () => Values, string]>([
  [
    '有效期早于发证',
    'qualifications',
    () => ({ ...permit(), recognizedOn: '2023-12-08', validUntil: '2022-12-08' }),
    '“有效期至”2022-12-08早于“发证或入库日期”2023-12-08',
  ],
  [
    '验收早于立项',
    'rd-projects',
    () => ({ ...project(), approvedOn: '2023-05-01', acceptedOn: '2023-04-30' }),
    '“验收日期”2023-04-30早于“立项日期”2023-05-01',
  ],
  [
    '注销早于成立',
    'organizations',
    () => ({ code: 'LS-2', name: '示例', kind: 'firm', establishedOn: '2020-01-02', closedOn: '2020-01-01' }),
    '“注销或迁出日期”2020-01-01早于“成立日期”2020-01-02',
  ],
  [
    '放款早于签约',
    'loans',
    () => ({ ...loan(), signedOn: '2023-06-02' }),
    '“放款日期”2023-06-01早于“签约日期”2023-06-02',
  ],
  ['立项日期不在立项年度', 'rd-projects', () => ({ ...project(), approvedOn: '2022-12-31' }), '不在“立项年度”2023之内'],
  [
    '按元填了下达总额',
    'rd-projects',
    () => ({ ...project(), approvedFunding: '8000000000' }),
    '“立项下达总额”800000万元即80亿元，一般不超过1亿元，是否按元填写？按元填写的请改为80，',
  ],
  [
    '按元填了本金',
    'loans',
    () => ({ ...loan(), principal: '20000000000' }),
    '“贷款本金”2000000万元即200亿元，一般不超过5亿元',
  ],
])('%s，登记时指出来', async (_, name, values, says) => {
  await expect(add(name, values())).rejects.toThrow(says)
})
