import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases, populationOf, programOf } from '../agreement/case.ts'
import { programOfTexts } from '../agreement/small-program.ts'
import { facts } from '../agreement/schema.ts'
import { buildProgram } from '../program.ts'
import { compileColumns } from './compile-columns.ts'
import { readColumn, writeCell, type Column, type Population } from './population.ts'

function populationWith(columns: Partial<Record<keyof typeof facts, readonly (string | null)[]>>): Population {
  const entries = Object.entries(columns).map(
    ([name, texts]) => [name, readColumn(facts[name as keyof typeof facts], texts)] as const,
  )
  return { size: entries[0]?.[1].values.length ?? 0, columns: new Map(entries) }
}

const cellsOf = (column: unknown, rows: number) =>
  Array.from({ length: rows }, (_, row) => writeCell(column as Column, row))

const firms = populationWith({ 收入: ['100', '0.05', null, '-3'], 支出: ['80', '0', '1', '2'] })

test('金额精确到分，缺数据就是缺数据', () => {
  const { run, fallbacks } = compileColumns(programOfTexts({ 额: 'round half up(收入 * 0.1, 2)' }), firms, ['额'])
  expect(cellsOf(run().get('额'), 4)).toEqual(['10', '0.01', null, '-0.3'])
  expect(fallbacks).toEqual([])
})

test('除以零是缺数据', () => {
  const { run } = compileColumns(programOfTexts({ 够: '收入 / 支出 >= 1.25' }), firms, ['够'])
  expect(cellsOf(run().get('够'), 4)).toEqual(['true', null, null, 'false'])
})

test('动了参数不必重新编译，超出范围的参数拒绝', () => {
  const { run } = compileColumns(programOfTexts({ 额: '收入 * 费率' }), firms, ['额'])
  expect(cellsOf(run({ 费率: '0.5' }).get('额'), 1)).toEqual(['50'])
  expect(cellsOf(run({ 费率: '0.25' }).get('额'), 1)).toEqual(['25'])
  expect(() => run({ 费率: '1.5' })).toThrow('要在0和1之间')
  expect(() => run({ 费率: '0.00001' })).toThrow(RangeError)
  expect(() => run({ 没有: '1' })).toThrow('没有参数')
})

test('没有取整的商逐户解释，并且说明', () => {
  const { run, fallbacks } = compileColumns(programOfTexts({ 率: '收入 / 支出' }), firms, ['率'])
  expect(fallbacks.map(({ definition }) => definition)).toEqual(['率'])
  expect(run().get('率')).toEqual({ kind: 'exact', values: ['1.25', null, null, '-1.5'] })
})

test('可能超过2^53的逐户解释，结果照样精确', () => {
  const large = populationWith({ 贷款: ['9999999999.99'], 收入: ['9999999.99'] })
  const { run, fallbacks } = compileColumns(programOfTexts({ 积: '贷款 * 收入' }), large, ['积'])
  expect(fallbacks[0]?.reason).toContain('整数可能超过')
  expect(run().get('积')).toEqual({ kind: 'exact', values: ['99999999899900000.0001'] })
})

test('合计等于逐户相加，分组、和原来比较也是', () => {
  fc.assert(
    fc.property(cases(12, 30), fc.boolean(), (given, isGrouped) => {
      const { program } = programOf(given)
      const population = populationOf(given)
      const names = program.definitions
        .filter(({ tree }) => tree.type.kind === 'number' || tree.type.kind === 'boolean')
        .map(({ name }) => name)
      const { run, totals, fallbacks } = compileColumns(program, population, names)
      const slow = new Set(fallbacks.map(({ definition }) => definition))
      const isCompared = ([name, column]: readonly [string, unknown]): boolean => {
        const alone = new Map([[name, column as Column]])
        return !slow.has(name) && isAdmitted(() => totals({}, { baseline: alone }))
      }
      const baseline = new Map([...run()].filter(isCompared))
      const now = run(given.parameters)
      const codes = Int32Array.from(given.rows, (_, row) => (isGrouped ? row % 3 : 0))
      const found = totals(given.parameters, isGrouped ? { baseline, groups: { codes, count: 3 } } : { baseline })
      for (const [name, column] of now) {
        if (column.kind === 'exact') continue
        for (const [group, total] of found.get(name)!.entries())
          expect(total).toEqual(addUp(column, baseline.get(name) as Column | undefined, (row) => codes[row] === group))
      }
    }),
    { numRuns: 60 },
  )
})

test('合计超过2^53也一分不差', () => {
  const amounts = Array.from({ length: 5000 }, (_, at) => String(9_007_199_254_730_000 + at))
  const population = { size: 5000, columns: new Map([['人数', readColumn(facts.人数, amounts)]]) }
  const [total] =
    compileColumns(programOfTexts({ 数: '人数' }), population, ['数'])
      .totals()
      .get('数') ?? []
  const sum = amounts.reduce((all, amount) => all + BigInt(amount), 0n)
  expect(total).toMatchObject({ sum: String(sum), paid: 5000 })
})

test('名称和文字里写什么都进不了生成的代码', () => {
  const evil = ['a"];process.exit(1);//', "b');throw 1;//", '${1}', '__proto__', 'constructor', '\u2028x`']
  const readable = evil.map((_, at) => `事实${at}`)
  const type = { kind: 'string' } as const
  const words = evil.map((word) => JSON.stringify(word))
  const built = buildProgram({
    facts: Object.fromEntries(readable.map((name) => [name, { type }])),
    parameters: {},
    definitions: [{ name: '甲', text: readable.map((name, at) => `${name} = ${words[at]}`).join(' and ') }],
  })
  // Names that no text can write come from a program made elsewhere.
  const renamed = JSON.parse(
    readable.reduce(
      (text, name, at) => text.replaceAll(JSON.stringify(name), JSON.stringify(evil[at])),
      JSON.stringify(built.program),
    ),
  ) as NonNullable<typeof built.program>
  const columns = new Map(evil.map((name) => [name, readColumn({ type }, [name, 'x'])]))
  const { run, code } = compileColumns(renamed, { size: 2, columns }, ['甲'])
  expect(cellsOf(run().get('甲'), 2)).toEqual(['true', 'false'])
  expect(code).toMatch(/^[\w\s"'()[\]{}.,;:?<>=!&|+\-*/%]*$/)
  for (const word of evil) expect(code).not.toContain(word)
})

// An amount beyond 2^52 cannot be compared in doubles; it says so.
function isAdmitted(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (!String(error).includes('超过2^52')) throw error
    return false
  }
}

function addUp(column: Column, before: Column | undefined, isIn: (row: number) => boolean): unknown {
  const rows = [...column.values.keys()].filter(isIn)
  const texts = rows.map((row) => writeCell(column, row))
  const count = (answer: string | null) => texts.filter((text) => text === answer).length
  if (column.kind === 'boolean')
    return { kind: 'boolean', met: count('true'), unmet: count('false'), unknown: count(null) }
  const whole = (of: Column, row: number) => (Number.isNaN(of.values[row]!) ? null : BigInt(of.values[row]!))
  const decimals = column.kind === 'number' ? column.decimals : 0
  const sum = (list: readonly bigint[]) =>
    writeExact(
      list.reduce((all, one) => all + one, 0n),
      decimals,
    )
  const differences = rows.flatMap((row) => {
    const [now, then] = [whole(column, row), before ? whole(before, row) : null]
    return now === null || then === null ? [] : [now - then]
  })
  const [gains, losses] = [differences.filter((one) => one > 0n), differences.filter((one) => one < 0n)]
  return {
    kind: 'number',
    sum: sum(rows.flatMap((row) => whole(column, row) ?? [])),
    paid: texts.filter((text) => text !== null && text !== '0').length,
    unknown: count(null),
    change: before
      ? { winners: gains.length, losers: losses.length, gained: sum(gains), lost: sum(losses.map((one) => -one)) }
      : null,
  }
}

function writeExact(whole: bigint, decimals: number): string {
  const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/, '')
  return whole < 0n ? `-${text}` : text
}
