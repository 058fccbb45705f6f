import { addRegion } from '@dongjian/kernel/published'
import { migrate, readIn, writeIn } from '@dongjian/kernel/store'
import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { county } from '../../definitions.ts'
import { checkReport, compareTexts, settleMatch } from '../index.ts'

const region = '990302'
let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('compare_texts')
  await migrate(database.pool)
  await addRegion(database.pool, {
    code: region,
    name: '示例县',
    shortName: '示例',
    level: 'county',
    parent: '9903',
    demo: true,
  })
})
afterAll(() => database.close())

const compare = (text: string, otherText: string) =>
  readIn(database.pool, region, (tx) => compareTexts(tx, county, { text }, { text: otherText }))

test('同一指标同一年两个数，说法不同也对得上，并指出两处', async () => {
  const [ours, theirs] = [
    '2023年，新认定高企5家，技能人才新增1351人。',
    '2023年以来，全县新增高新技术企业6家，新增技能人才1351名。',
  ]
  const { differs, promises, period, otherPeriod } = await compare(ours, theirs)
  expect({ promises, period, otherPeriod }).toEqual({ promises: [], period: '2023', otherPeriod: '2023' })
  expect(differs).toMatchObject([
    {
      figure: 'enterprises.newHighTech',
      ours: { of: 'ours', offset: ours.indexOf('5家'), text: '5家' },
      theirs: { of: 'theirs', offset: theirs.indexOf('6家'), text: '6家' },
    },
  ])
  expect(differs[0]!.why).toMatch(/2023年的数两处不一致：本文写5家，对照的文稿写6家。$/)
})

test('平台没有的指标按文字对', async () => {
  const { differs } = await compare('2023年，新修公路38公里。', '2023年，新修公路36公里。')
  expect(differs).toMatchObject([
    { said: '新修公路', figure: null, ours: { text: '38公里' }, theirs: { text: '36公里' } },
  ])
})

test('去年的承诺与今年的结果各列一对，达到与否写明', async () => {
  const last = '2022年工作报告\n2022年，新增高新技术企业3家。\n下一步，2023年力争新认定高企5家，新增技能人才1500人。'
  const now = '2023年，新增高新技术企业6家，新增技能人才1351人。'
  const { promises, differs } = await compare(now, last)
  expect(differs).toEqual([])
  expect(promises.map(({ promised, result, reached }) => [promised.of, promised.text, result.text, reached])).toEqual([
    ['theirs', '5家', '6家', true],
    ['theirs', '1500人', '1351人', false],
  ])
})

test('一份文稿与自己比，没有不同', async () => {
  const text = '2023年，新增高新技术企业6家，本级财政科技支出1.2亿元，增长8.3%，居全省第30位。'
  expect(await compare(text, text)).toMatchObject({ differs: [], promises: [] })
})

test('认定过的说法，两份文稿里都按认定的对', async () => {
  const [ours, theirs] = ['2023年，科技攻关计划落地2项。', '2023年，支持县级重点研发项目3项。']
  expect((await compare(ours, theirs)).differs).toEqual([])
  const checked = await readIn(database.pool, region, (tx) => checkReport(tx, county, ours))
  await writeIn(database.pool, { region, actor: '张三', kind: 'matches.settled' }, (tx) =>
    settleMatch(tx, county, checked.unjudged[0]!.match!.phrase!, 'rd-projects.keyProjects'),
  )
  expect((await compare(ours, theirs)).differs).toMatchObject([
    { figure: 'rd-projects.keyProjects', ours: { text: '2项' }, theirs: { text: '3项' } },
  ])
})
