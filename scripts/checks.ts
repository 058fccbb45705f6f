import { formatSeconds, runCheck, type Outcome } from './checks/run-check.ts'
import { checks } from './checks/list.ts'

// npm test                    every check
// npm test -- lint types      some of them
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`没有这样的检查：${unknown.join('、')}。可选：${checks.map((check) => check.name).join(' ')}`)
  process.exit(2)
}

// Leave through the exit, where what was started is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const began = performance.now()
const outcomes: Outcome[] = []
for (const check of checks) {
  if (wanted.length === 0 || wanted.includes(check.name)) outcomes.push(await runCheck(check))
}

const count = (state: Outcome['state']): number => outcomes.filter((outcome) => outcome.state === state).length
console.log(`\n用时 ${formatSeconds(performance.now() - began)}`)
for (const outcome of outcomes) {
  if (outcome.state === 'skipped') console.log(`skipped: ${outcome.name} — ${outcome.reason}`)
}
console.log(`${count('passed')} passed, ${count('failed')} failed`)
process.exit(count('failed') > 0 ? 1 : 0)
