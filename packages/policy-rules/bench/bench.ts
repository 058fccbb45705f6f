import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { buildPolicies } from './policies.ts'
import { describe } from './describe.ts'
import { measureColumns } from './columns.ts'
import { measureOneFirm } from './one-firm.ts'
import { measurePeers } from './peers/measure-peers.ts'
import { makePopulation } from './population.ts'
import { measureSql } from './sql.ts'

// npm run -s bench -w packages/policy-rules   writes docs/benchmarks-rules.md

const say = (message: string) => process.stderr.write(`${message}\n`)
const size = 1_000_000

const program = buildPolicies()
say('生成一百万户……')
const population = makePopulation(size)
say('按列计算……')
const columns = measureColumns(program, population)
say('一户……')
const one = measureOneFirm(program, population)
say('别的规则引擎……')
const peers = await measurePeers(population)
say('数据库……')
const sql = measureSql(size, columns.sums)
const machine = `${cpus().length}核（${cpus()[0]?.model ?? '未知'}），Node ${process.version}`
const page = describe({ machine, size, columns, one, peers, sql })
process.stdout.write(page)
await writeFile(new URL('../../../docs/benchmarks-rules.md', import.meta.url), page)
const isRight = columns.wrong.length === 0 && sql.isRight && columns.fallbacks === 0
process.exitCode = isRight ? 0 : 1
