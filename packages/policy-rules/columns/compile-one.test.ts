import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases, populationOf, programOf } from '../agreement/case.ts'
import { disagreements, saySeed } from '../agreement/disagreements.ts'
import { interpret } from '../agreement/interpret.ts'
import { programOfTexts } from '../agreement/small-program.ts'
import { compileOne } from './compile-one.ts'

test('一户一户算，和解释的结果相同', () => {
  fc.assert(
    fc.property(cases(20, 5), (given) => {
      const { program } = programOf(given)
      const names = program.definitions.map(({ name }) => name)
      const { evaluate } = compileOne(program, names)
      const answers = given.rows.map((row) => evaluate(row, given.parameters))
      const found = new Map(names.map((name) => [name, answers.map((answer) => answer[name] ?? null)]))
      expect(disagreements(given, program, interpret(program, populationOf(given), given.parameters), found)).toEqual(
        [],
      )
    }),
    { numRuns: 30, endOnFailure: true, reporter: saySeed },
  )
})

test('数太大的一户改由解释器算，照样精确', () => {
  const { evaluate } = compileOne(programOfTexts({ 积: '收入 * 支出' }), ['积'])
  expect(evaluate({ 收入: '1000000000000.01', 支出: '1000000000000.01' })).toEqual({
    积: '1000000000000020000000000.0001',
  })
  expect(evaluate({ 收入: '1.5', 支出: null })).toEqual({ 积: null })
})

test('没见过的文字照样比较、照样写出', () => {
  const { evaluate } = compileOne(programOfTexts({ 行: '行业', 是: '行业 = "农业"' }), ['行', '是'])
  expect(evaluate({ 行业: '航天' })).toEqual({ 行: '航天', 是: 'false' })
})

test('不合格式的事实拒绝', () => {
  const { evaluate } = compileOne(programOfTexts({ 数: '收入' }), ['数'])
  for (const text of ['1e5', '0.001', '', ' 1', '1,000', '１'])
    expect(() => evaluate({ 收入: text })).toThrow(RangeError)
})
