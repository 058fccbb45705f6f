import { withTestDatabase, type TestDatabase } from '@dongjian/kernel/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases, populationOf, programOf, type Case } from '../../packages/policy-rules/agreement/case.ts'
import { columnAnswers } from '../../packages/policy-rules/agreement/column-answers.ts'
import { disagreements, saySeed, type Answers } from '../../packages/policy-rules/agreement/disagreements.ts'
import { interpret } from '../../packages/policy-rules/agreement/interpret.ts'
import { facts } from '../../packages/policy-rules/agreement/schema.ts'
import { buildProgram } from '../../packages/policy-rules/program.ts'
import { quoteIdentifier } from '../../packages/policy-rules/sql/literal.ts'
import { toSql, type Sql } from '../../packages/policy-rules/sql/to-sql.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await withTestDatabase('policy_rules')
})

afterAll(() => database.close())

const runs = 1030
const rules = 100
const types: Readonly<Record<string, string>> = { number: 'numeric', boolean: 'boolean', string: 'text', date: 'date' }
// As a caller would who knows that no firm has a billion.
const bounds = () => ({ low: -(10n ** 11n), high: 10n ** 11n })
const columnOf = (fact: string): string => `f.${quoteIdentifier(fact)}`

test('十万条生成的规则，数据库里算、按列算和逐户解释的结果处处相同', { timeout: 300_000 }, async () => {
  const count = { rules: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(cases(rules, 8), fc.boolean(), async (given, placeholders) => {
      const { program } = programOf(given)
      const all = program.definitions.map(({ name }) => name)
      const sql = toSql(program, all, columnOf, given.parameters, { placeholders, bounds })
      count.rules += all.length
      count.refused += sql.refusals.length
      const population = populationOf(given)
      const right = interpret(program, population, given.parameters)
      expect(disagreements(given, program, right, await ask(given, sql))).toEqual([])
      expect(disagreements(given, program, right, columnAnswers(given, program, population).answers)).toEqual([])
    }),
    { numRuns: runs, endOnFailure: true, reporter: saySeed },
  )
  process.stdout.write(`数据库：${JSON.stringify(count)}\n`)
  expect(count.rules).toBeGreaterThan(100_000)
  // A back end that refuses everything would agree on everything.
  expect(count.refused / count.rules).toBeLessThan(0.05)
})

test('规则里的文字怎么写都只是文字', async () => {
  const words = ["'; drop table x; --", "\\'; select 1; --", 'E\\\\', '$1', '"', '\u2028', '👍']
  const type = { kind: 'string' } as const
  for (const word of words) {
    const definitions = [{ name: '是', text: `行业 = ${JSON.stringify(word)}` }]
    const { program } = buildProgram({ facts: { 行业: { type } }, parameters: {}, definitions })
    const sql = toSql(program!, ['是'], () => 'f.v', {})
    const text = `select ${sql.columns.get('是')} as same from ${sql.from('(select $1::text as v)')}`
    const { rows } = await database.pool.query(text, [word])
    expect(rows).toEqual([{ same: true }])
  }
})

test('一层读两遍上一层的四十层定义，一步算一次，也不排序', async () => {
  const links = Array.from({ length: 40 }, (_, at) => ({
    name: `甲${at + 1}`,
    text: `max(甲${at} + 1, 甲${at} - 收入)`,
  }))
  const definitions = [{ name: '甲0', text: '收入' }, ...links]
  const { program } = buildProgram({ facts, parameters: {}, definitions })
  const { columns, from } = toSql(program!, ['甲40'], () => 'f.v', {}, { bounds })
  const text = `select ${columns.get('甲40')} as last from ${from('(select generate_series(0, 9)::numeric as v)')}`
  const { rows } = await database.pool.query<{ last: string }>(text)
  expect(rows.map(({ last }) => Number(last))).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49])
  const { rows: plan } = await database.pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`)
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).not.toMatch(/Sort|Materialize|Nested/)
})

async function ask(given: Case, sql: Sql): Promise<Answers> {
  const names = [...sql.columns.keys()]
  const list = names.map((name, at) => `(${sql.columns.get(name)})::text as a${at}`)
  const text = `select ${list.join(', ')} from ${sql.from(firms(given), 'f')} order by f."#row"`
  const { rows } = await database.pool.query<Record<string, string | null>>(text, [...sql.values])
  return new Map(names.map((name, at) => [name, rows.map((row) => plain(row[`a${at}`] ?? null))]))
}

// 1.50 of numeric is the interpreter's 1.5.
function plain(text: string | null): string | null {
  return text !== null && /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text
}

function firms({ rows }: Case): string {
  const names = Object.keys(facts) as (keyof typeof facts)[]
  const list = rows.map((row, at) => {
    const cells = names.map((name) => {
      const text = row[name]
      return `${text === null ? 'null' : `'${text.replaceAll("'", "''")}'`}::${types[facts[name].type.kind]}`
    })
    return `(${[at, ...cells].join(', ')})`
  })
  return `(select * from (values ${list.join(', ')}) v("#row", ${names.map(quoteIdentifier).join(', ')}))`
}
