import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../read-report.ts'
import { fromDevelopmentFile, fromGoldFile, fromMarkedFile, type GoldText } from './gold.ts'
import { addText, emptyScore, f1, type Score, type Tally } from './score.ts'

/**
 * Labelled texts of a folder: `x.txt` with `x.gold.json` beside it, sentences in the form of development/,
 * or whole texts marked as in texts/.
 */
function loadFolder(folder: string): GoldText[] {
  const names = readdirSync(folder).toSorted()
  return names
    .filter((name) => /\.(?:txt|marked)$/.test(name))
    .flatMap((name) => {
      const content = readFileSync(join(folder, name), 'utf8')
      if (name.endsWith('.marked')) return [fromMarkedFile(name, content)]
      const goldName = name.replace(/\.txt$/, '.gold.json')
      if (!names.includes(goldName)) return fromDevelopmentFile(name, content)
      return [fromGoldFile(name, content, JSON.parse(readFileSync(join(folder, goldName), 'utf8')))]
    })
}

const fields: [keyof Omit<Score, 'differences'>, string][] = [
  ['figures', '数值+单位+位置'],
  ['indicator', '指标'],
  ['kind', '类型'],
  ['modality', '语气'],
  ['commitments', '承诺'],
]

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

function printTally(label: string, tally: Tally): void {
  const precision = tally.read === 0 ? 1 : tally.right / tally.read
  const recall = tally.labelled === 0 ? 1 : tally.right / tally.labelled
  const numbers = [precision, recall, f1(tally)].map((each) => each.toFixed(3)).join('  ')
  print(`${label}\t准确率  召回率  F1: ${numbers}  (${tally.right}/${tally.labelled}, 读出 ${tally.read})`)
}

const here = import.meta.dirname
const folders = process.argv.slice(2).filter((each) => !each.startsWith('--'))
for (const folder of folders.length > 0 ? folders : [join(here, '../fixtures'), join(here, '../development')]) {
  const score = emptyScore()
  for (const gold of loadFolder(folder)) addText(score, gold, readReport(gold.text))
  print(folder)
  for (const [field, label] of fields) printTally(label, score[field])
  if (process.argv.includes('--differences')) for (const each of score.differences) print(`  ${each}`)
}
