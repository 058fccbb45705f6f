import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given } from '../agreement/random-models.ts'
import {
  checkPanel,
  panelFromJson,
  panelToJson,
  runIndex,
  validateModel,
  type Model,
  type Panel,
  type Run,
} from '../index.ts'

/** All that a run computed, so that even 0 and -0 are told apart. */
function bitsOf({ elements, screenedOut, treatments }: Run): unknown {
  const cells = [...elements].map(([code, { raw, score, why, rank, weight, imputed }]) => {
    const bits = [raw ?? new Float64Array(), score, rank].map((column) => [
      ...new BigUint64Array(column.slice().buffer),
    ])
    return [code, bits, [...why], weight, imputed]
  })
  return { cells, screenedOut, treatments }
}

const isRight = (model: Model, panel: Panel) =>
  [...validateModel(model).faults, ...checkPanel(model, panel)].every(({ severity }) => severity === 'hint')

test('按记下的模型和数据再算，每一位都相同', () => {
  fc.assert(
    fc.property(given, ({ model, panel }) => {
      if (!isRight(model, panel)) return
      const run = runIndex(model, panel)
      expect(bitsOf(runIndex(run.model, run.panel))).toEqual(bitsOf(run))
    }),
    { numRuns: 300 },
  )
})

test('模型和数据存成 JSON 再读回来算，每一位都相同', () => {
  fc.assert(
    fc.property(given, fc.double({ noDefaultInfinity: true, min: -1e50, max: 1e50 }), ({ model, panel }, value) => {
      panel.columns.get('i0')![0] = value
      if (!isRight(model, panel)) return
      const run = runIndex(model, panel)
      const kept = JSON.stringify({ model: run.model, panel: panelToJson(run.panel) })
      const back = JSON.parse(kept) as { model: Model; panel: Parameters<typeof panelFromJson>[0] }
      expect(bitsOf(runIndex(back.model, panelFromJson(back.panel)))).toEqual(bitsOf(run))
    }),
    { numRuns: 300 },
  )
})

test('给进去的数据不动', () => {
  fc.assert(
    fc.property(given, ({ model, panel }) => {
      if (!isRight(model, panel)) return
      const before = panelToJson(panel)
      runIndex(model, panel)
      expect(panelToJson(panel)).toEqual(before)
    }),
    { numRuns: 100 },
  )
})

test('JSON 里不是数的格子和无穷大都拒绝', () => {
  const json = { periods: ['2023'], units: ['洞头'], columns: { a: ['1' as unknown as number] } }
  expect(() => panelFromJson(json)).toThrow('“a”里有一格不是数：请改正或留空')
  const infinite = { periods: ['2023'], units: ['洞头'], columns: new Map([['a', Float64Array.of(Infinity)]]) }
  expect(() => panelToJson(infinite)).toThrow('“a”里有无穷大：请改正或留空')
})
