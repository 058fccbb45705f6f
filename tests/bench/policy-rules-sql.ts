import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@dongjian/kernel/store'
import { handWritten } from '../../packages/policy-rules/bench/by-hand-sql.ts'
import { amounts, buildPolicies, facts, type FactName } from '../../packages/policy-rules/bench/policies.ts'
import { makePopulation } from '../../packages/policy-rules/bench/population.ts'
import { writeCell, type Population } from '../../packages/policy-rules/columns/population.ts'
import { quoteIdentifier } from '../../packages/policy-rules/sql/literal.ts'
import { toSql } from '../../packages/policy-rules/sql/to-sql.ts'

// Run by `npm run bench -w packages/policy-rules`, which may not import the database itself: one JSON line to stdout.
// Milliseconds of one sum over all firms on one worker, compiled and by hand in turns, and the sums.

interface Client {
  query(text: string, values?: unknown[]): Promise<unknown>
}

const size = Number(process.argv[2] ?? 1_000_000)
const rounds = 7
const types: Readonly<Record<string, string>> = { number: 'numeric', boolean: 'boolean', string: 'text', date: 'date' }
// The register admits no negative amounts; whoever writes by hand relies on that too.
const bounds = () => ({ low: 0n, high: 10n ** 13n })
const names = Object.keys(facts) as FactName[]

const dataDir = await mkdtemp(join(tmpdir(), 'dongjian-rules-'))
// The server of root runs under another account, which must reach its data.
await chmod(dataDir, 0o755)
const database = await openDatabase(process.env['DATABASE_URL'] ? {} : { dataDir })
const client = await database.pool.connect()
try {
  await fill(client, makePopulation(size))
  await client.query('set max_parallel_workers_per_gather = 0; set jit = off')
  const sql = toSql(buildPolicies(), amounts, (fact) => `f.${quoteIdentifier(fact)}`, {}, { bounds })
  const sums = (expression: (name: string) => string) => amounts.map((name) => `sum(${expression(name)})`).join(', ')
  const ours = `select ${sums((name) => sql.columns.get(name)!)} from ${sql.from('firms', 'f')}`
  const theirs = `select ${sums((name) => handWritten[name]!)} from firms`
  const [compiled, byHand] = [[] as number[], [] as number[]]
  for (let round = 0; round < rounds; round += 1) {
    compiled.push(await time(client, ours))
    byHand.push(await time(client, theirs))
  }
  const answers = await Promise.all([ours, theirs].map((text) => client.query({ text, rowMode: 'array' })))
  const line = {
    version: database.version,
    compiled: Math.min(...compiled),
    byHand: Math.min(...byHand),
    sums: answers.map(({ rows }) => rows[0] as string[]),
    refusals: sql.refusals,
    text: ours,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
} finally {
  client.release()
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}

async function time(on: Client, text: string): Promise<number> {
  const from = performance.now()
  await on.query(text)
  return performance.now() - from
}

async function fill(on: Client, population: Population): Promise<void> {
  const columns = names.map((name) => `${quoteIdentifier(name)} ${types[facts[name].type.kind]}`)
  await on.query(`create unlogged table firms (${columns.join(', ')})`)
  const arrays = names.map((name, at) => `$${at + 1}::${types[facts[name].type.kind]}[]`)
  const step = 20_000
  for (let from = 0; from < population.size; from += step) {
    const rows = Array.from({ length: Math.min(step, population.size - from) }, (_, at) => from + at)
    const values = names.map((name) => rows.map((row) => writeCell(population.columns.get(name)!, row)))
    await on.query(`insert into firms select * from unnest(${arrays.join(', ')})`, values)
  }
  await on.query('vacuum analyze firms')
}
