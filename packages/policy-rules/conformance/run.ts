import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import type { CaseFile } from './case-file.ts'
import { judgeCases } from './judge.ts'
import { tally } from './tally.ts'

const [path] = argv.slice(2)
if (path === undefined) {
  console.error('用法：npm run -s conformance -w packages/policy-rules -- CASES.json')
  process.exit(2)
}
const judgements = [...judgeCases(JSON.parse(readFileSync(path, 'utf8')) as CaseFile)]
for (const judgement of judgements) console.log(JSON.stringify(judgement))
for (const line of tally(judgements)) console.log(line)
process.exitCode = judgements.some(({ verdict }) => verdict === 'wrong') ? 1 : 0
