import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { compileIndex, runIndex } from '../index.ts'
import { measureAnalysis } from './analysis.ts'
import { makeModel, makePanel, type Size } from './made-up.ts'
import { cpuMilliseconds, leastCpu } from './measure.ts'
import { measureRegeneration } from './regeneration.ts'

// npm run -s bench -w packages/composite-index   writes docs/benchmarks-indices.md

const say = (message: string) => process.stderr.write(`${message}\n`)

say('重算 COINr 的设计……')
const regenerated = measureRegeneration()
say('全国的县……')
const counties = measureRun({ units: 2844, indicators: 60, periods: 10 })
say('很多指标……')
const wide = measureRun({ units: 3000, indicators: 500, periods: 1 })
say('一个省里动一个数……')
const slider = measureSlider({ units: 90, indicators: 60, periods: 2 })
say('不确定性、敏感性、怎样上升……')
const analysis = measureAnalysis()
const page = describe()
process.stdout.write(page)
await writeFile(new URL('../../../docs/benchmarks-indices.md', import.meta.url), page)

function measureRun(size: Size): { readonly first: number; readonly least: number } {
  const [model, panel] = [makeModel(size), makePanel(size)]
  const first = cpuMilliseconds(() => runIndex(model, panel))
  return { first, least: leastCpu(5, () => runIndex(model, panel)) }
}

function measureSlider(size: Size): number {
  const [model, panel] = [makeModel(size), makePanel(size)]
  const index = compileIndex(model, panel)
  const moved = panel.columns.get('i7')!.slice()
  const rounds = 100
  const moves = () => {
    for (let step = 0; step < rounds; step += 1) {
      moved[0] = 100 + step
      index.regenerate({ values: { i7: moved } })
    }
  }
  return leastCpu(10, moves) / rounds
}

function describe(): string {
  const lines = [
    [`重算一次：51 个单位、49 个指标（${regenerated.of}）`, regenerated.milliseconds.toFixed(3), '≤ 0.4'],
    ['同一设计，COINr 1.1.14（所给的数）', '206', ''],
    ['全程：2,844 个县、60 个指标、10 年，多次中最快', counties.least.toFixed(0), '< 300'],
    ['同上，第一次', counties.first.toFixed(0), ''],
    ['全程：3,000 个单位、500 个指标、1 年，多次中最快', wide.least.toFixed(0), ''],
    ['动一个数再算：90 个县、60 个指标、2 年', slider.toFixed(2), ''],
    ['敏感性：90 个县、25 个指标、4 项做法，N = 1,000（重算 6,000 次）', analysis.sensitivity.toFixed(0), '< 5000'],
    ['不确定性：同上，模拟 1,000 次', analysis.uncertainty.toFixed(0), ''],
    ['怎样上升最省：同上，每个指标，前进 1、5、10 位', analysis.cheapestWays.toFixed(0), ''],
    ['假如：同上，动一个数，连同超过谁', analysis.whatIf.toFixed(2), ''],
  ]
  return `# 测算：综合指数

由 \`npm run -s bench -w packages/composite-index\` 写成。${cpus().length}核（${cpus()[0]?.model ?? '未知'}），Node ${process.version}。
重算一次包括异常值处理、标准化、加权、汇总、排名；全程另有检查、筛选、补缺和每个格子缺数的原因。单位 CPU 毫秒，机器忙闲不同，只比量级。

| 做什么 | 结果 | 目标 |
| --- | ---: | ---: |
${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}
