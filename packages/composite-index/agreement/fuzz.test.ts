import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkPanel,
  compileIndex,
  runIndex,
  validateModel,
  whyMissing,
  type Model,
  type Panel,
  type Run,
} from '../index.ts'
import { given } from './random-models.ts'

const anything = fc.anything({ maxDepth: 3, withNullPrototype: true })
const odd = fc.oneof(
  anything,
  fc.constantFrom(null, undefined, NaN, Infinity, -1, 0, 1e308, '', '__proto__', 'constructor', [], {}),
)

/** A copy in which what stands at one place is something else. */
function disturb(value: unknown, path: readonly number[], instead: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined || typeof value !== 'object' || value === null) return instead
  const keys = Object.keys(value)
  const key = keys[first % keys.length]
  if (key === undefined) return instead
  const inner = disturb((value as Record<string, unknown>)[key], rest, instead)
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? inner : (one as unknown)))
  return { ...value, [key]: inner }
}

function expectSentences(faults: readonly { readonly where: string; readonly message: string }[]): void {
  for (const { where, message } of faults) {
    expect(typeof where).toBe('string')
    expect(message).toMatch(/\p{Script=Han}/u)
    expect(message).not.toMatch(/\n/)
  }
}

/** Computes it, or is refused by a RangeError with Chinese sentences; nothing else may be thrown. */
function attempt(model: Model, panel: Panel): Run | null {
  try {
    return runIndex(model, panel)
  } catch (error) {
    if (error instanceof RangeError && /\p{Script=Han}/u.test(error.message)) return null
    throw error
  }
}

/** Cells without a number and without a reason, with both, or with a place and no score. */
function undefinedCells(run: Run | null): readonly string[] {
  return [...(run?.elements ?? [])].flatMap(([code, { score, why, rank }]) =>
    Array.from(score).flatMap((cell, at) => {
      const isRight = Number.isFinite(cell)
        ? why[at] === whyMissing.present && rank[at]! >= 1
        : Number.isNaN(cell) && why[at] !== whyMissing.present && Number.isNaN(rank[at])
      return isRight ? [] : [`${code} ${at}: ${cell} ${why[at]} ${rank[at]}`]
    }),
  )
}

test('什么样的东西都能看：有话说，不出错', () => {
  fc.assert(
    fc.property(anything, (input) => {
      const { model, faults } = validateModel(input)
      expect(model).toBeNull()
      expect(faults.length).toBeGreaterThan(0)
      expectSentences(faults)
    }),
    { numRuns: 3000 },
  )
})

test('改动一处的模型：或者说出错在哪里，或者算得出来', { timeout: 120_000 }, () => {
  const seen = { refused: 0, computed: 0 }
  fc.assert(
    fc.property(given, fc.array(fc.nat(), { maxLength: 5 }), odd, ({ model, panel }, path, instead) => {
      const input = disturb(model, path, instead)
      const { model: read, faults } = validateModel(input)
      expectSentences(faults)
      const run = read && attempt(read, panel)
      expect(undefinedCells(run)).toEqual([])
      seen[run ? 'computed' : 'refused'] += 1
    }),
    { numRuns: 4000 },
  )
  expect(seen.computed).toBeGreaterThan(200)
  expect(seen.refused).toBeGreaterThan(1000)
})

test('改动几格的数据：或者说出错在哪里，或者算得出来', { timeout: 120_000 }, () => {
  const cells = fc.oneof(
    fc.double(),
    fc.constantFrom(Infinity, -Infinity, 1e60, -1e60, 1e-300, Number.MIN_VALUE, Number.MAX_VALUE, 0, -0),
  )
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), cells), { maxLength: 6 })
  const seen = { refused: 0, computed: 0 }
  fc.assert(
    fc.property(given, changes, fc.boolean(), ({ model, panel }, places, isPrincipal) => {
      for (const [column, cell, value] of places) {
        const columns = [...panel.columns.values()]
        const values = columns[column % columns.length]!
        values[cell % values.length] = value
      }
      expectSentences(checkPanel(model, panel))
      const weigh = { method: 'principal component', level: 1 } as const
      const steps = isPrincipal ? { ...model.steps, weigh } : model.steps
      const run = attempt({ ...model, steps }, panel)
      expect(undefinedCells(run)).toEqual([])
      seen[run ? 'computed' : 'refused'] += 1
    }),
    { numRuns: 4000 },
  )
  expect(seen.computed).toBeGreaterThan(1000)
  expect(seen.refused).toBeGreaterThan(300)
})

test('重算时带进来的无穷大成为缺数', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(Infinity, -Infinity, NaN, Number.MAX_VALUE), ({ model, panel }, value) => {
      if ([...validateModel(model).faults, ...checkPanel(model, panel)].some(({ severity }) => severity === 'refused'))
        return
      const [code] = [...panel.columns.keys()]
      const values = panel.columns.get(code!)!.slice()
      values[0] = value
      const { top } = compileIndex(model, panel).regenerate({ values: { [code!]: values } })
      expect([...top].every((cell) => Number.isFinite(cell) || Number.isNaN(cell))).toBe(true)
    }),
  )
})
