import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../read-report.ts'

/** Characters read per CPU-second on the fixture, repeated to two million characters; the best of three. */
const fixture = readFileSync(join(import.meta.dirname, '../fixtures/report.txt'), 'utf8')
const text = fixture.repeat(Math.ceil(2_000_000 / fixture.length))

let best = 0
for (let round = 0; round < 3; round += 1) {
  const before = process.cpuUsage()
  readReport(text)
  const { user, system } = process.cpuUsage(before)
  best = Math.max(best, text.length / ((user + system) / 1_000_000))
}
process.stdout.write(`${text.length} 字，每 CPU 秒 ${Math.round(best)} 字\n`)
