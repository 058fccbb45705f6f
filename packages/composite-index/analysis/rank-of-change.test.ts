import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runIndex } from '../run/run-index.ts'
import { rankOfChange } from './rank-of-change.ts'
import { makeIndex } from './testing/made-index.ts'

test('升几位、升幅列第几：与逐对比较相符，并列取靠前的', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { model, panel } = makeIndex({ seed, units: 9, gaps: 0.2 })
      const run = runIndex(model, panel)
      const { rank, score } = run.elements.get('X') ?? { rank: [], score: [] }
      const rises = rankOfChange(run, run, { from: '2022', to: '2023' })
      const both = panel.units.filter((_, at) => !Number.isNaN((rank[at] ?? NaN) + (rank[9 + at] ?? NaN)))
      expect(rises.map(({ unit }) => unit)).toEqual(both)
      for (const one of rises) {
        const at = panel.units.indexOf(one.unit)
        expect(one.rise).toBe((rank[at] ?? NaN) - (rank[9 + at] ?? NaN))
        expect(one.growth).toBe((score[9 + at] ?? NaN) - (score[at] ?? NaN))
        expect(one.place).toBe(1 + rises.filter(({ rise }) => rise > one.rise).length)
        expect(one.placeOfGrowth).toBe(1 + rises.filter(({ growth }) => growth > one.growth).length)
      }
    }),
    { numRuns: 50 },
  )
})

test('两版的单位不同：只列两版都有的', () => {
  const [before, after] = [makeIndex({ seed: 1, units: 5 }), makeIndex({ seed: 2, units: 4 })]
  const rises = rankOfChange(runIndex(before.model, before.panel), runIndex(after.model, after.panel), {
    from: '2023',
    to: '2022',
  })
  expect(rises.map(({ unit }) => unit)).toEqual(['县1', '县2', '县3', '县4'])
})
