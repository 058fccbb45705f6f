import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { judgeFolder, listUnjudged, type Judgement } from './judge.ts'

// npm run -s conformance -w packages/composite-index -- [FOLDER]

const folder = argv[2] ?? fileURLToPath(new URL('../../../../shared/fixtures/coinr', import.meta.url))
const judgements = judgeFolder(folder)
for (const judgement of judgements) console.log(describe(judgement))
for (const file of listUnjudged(folder)) console.log(`没有比的方法　${file}`)
const compared = judgements.flatMap(({ tally }) => tally ?? [])
const wrong = compared.filter(({ agrees }) => !agrees)
console.log(
  `${compared.length} 个文件相符 ${compared.length - wrong.length} 个，不符 ${wrong.length} 个，缺 ${judgements.length - compared.length} 个`,
)
process.exitCode = wrong.length === 0 && compared.length > 0 ? 0 : 1

function describe({ file, tally }: Judgement): string {
  if (!tally) return `缺　　${file}`
  const { numbers, relative, ranks, rankDifferences, facts, factDifferences, agrees } = tally
  const parts = [
    `数 ${numbers} 个，最大相对差 ${relative.toExponential(1)}`,
    `名次 ${ranks} 个，不同 ${rankDifferences}`,
    `其他 ${facts} 处，不同 ${factDifferences}`,
  ]
  return `${agrees ? '相符' : '不符'}　${file}　${parts.join('；')}`
}
