import { readFileSync } from 'node:fs'
import { readModel } from './indices/model/read-model.ts'
import { figures } from './definitions.ts'
import { convertUnit } from '@dongjian/kernel/figures'
import { runIndex, uncertainty } from '@dongjian/composite-index'
import { simulateProvince, years } from '../../samples/generate/index/province.ts'
const { document } = readModel(
  readFileSync('/work/domain/samples/dongtou-2023/指数/科技创新指数自测模型.yaml', 'utf8'),
  figures,
)
const m = document!
const rows = simulateProvince({ code: '330305', name: '洞头区' })
const units = [...new Set(rows.map((r) => r.code))]
const fig = Object.fromEntries(
  [2022, 2023].map((y) => [
    y,
    Object.fromEntries(JSON.parse(readFileSync(`/tmp/f${y}.json`, 'utf8')).figures.map((f: any) => [f.code, f])),
  ]),
)
const columns = new Map(
  m.columns.map((c) => [
    c.code,
    Float64Array.from(
      years.flatMap((y) =>
        units.map((u) => {
          const v = rows.find((r) => r.code === u && r.year === y)!.cells[c.code]
          return v == null ? NaN : Number(v)
        }),
      ),
    ),
  ]),
)
for (const b of m.bindings)
  for (const y of [2022, 2023]) {
    const f = fig[y][b.figure]
    columns.get(b.code)![years.indexOf(y as any) * 90] =
      f.value == null ? NaN : Number(convertUnit(f.value, f.unit, b.unit))
  }
const panel = { periods: years.map(String), units, columns }
const run = runIndex(m.model, panel)
const top = run.elements.get('总指数')!
const stat = (y: number) => {
  const a = [...top.score.slice(y * 90, y * 90 + 90)].sort((a, b) => b - a)
  const mean = a.reduce((s, x) => s + x, 0) / 90
  const sd = Math.sqrt(a.reduce((s, x) => s + (x - mean) ** 2, 0) / 90)
  return { mean, sd, max: a[0], min: a[89], own: top.score[y * 90], place: top.rank[y * 90] }
}
console.log([0, 1, 2].map(stat))
for (const e of m.model.elements) {
  const r = run.elements.get(e.code)!
  console.log(
    e.level,
    e.name.padEnd(16, '　'),
    [0, 1, 2].map((y) => r.score[y * 90]!.toFixed(0) + '(' + r.rank[y * 90] + ')').join(' '),
    'prov',
    [1, 2]
      .map((y) => {
        const a = [...r.score.slice(y * 90, y * 90 + 90)].filter((x) => !isNaN(x))
        return (a.reduce((s, x) => s + x, 0) / a.length).toFixed(0)
      })
      .join(' '),
  )
}
const t = process.cpuUsage()
const u = uncertainty(m.model, panel, m.design!, { seed: 1, runs: 1000, period: '2023' })
console.log(process.cpuUsage(t).user / 1000, 'ms')
console.log({ ...u.units[0], ranks: 0 })
