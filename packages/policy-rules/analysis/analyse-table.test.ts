import { expect, test } from 'vitest'
import { buildProgram, parseUnit, type FactSchema, type TableSource } from '../index.ts'

const facts: Record<string, FactSchema> = {
  研发费用: { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 },
  营业收入: { type: { kind: 'number', unit: parseUnit('元') }, decimals: 2 },
  从业人数: { type: { kind: 'number', unit: parseUnit('人') } },
  规模: { type: { kind: 'string' }, choices: ['大', '中', '小'] },
  行业: { type: { kind: 'string' } },
  高企: { type: { kind: 'boolean' } },
  成立日期: { type: { kind: 'date' } },
}
const threshold = {
  type: { kind: 'number' as const, unit: parseUnit('元') },
  decimals: 0,
  value: '100',
  min: '0',
  max: '1000',
}

/** The faults of a table; the last cell of each row is its result. */
function faultsOf(
  hitPolicy: TableSource['hitPolicy'],
  inputs: readonly string[],
  rows: readonly string[][],
  otherwise?: string,
): readonly string[] {
  const table: TableSource = {
    hitPolicy,
    inputs,
    outputs: [otherwise === undefined ? {} : { otherwise }],
    rows: rows.map((row) => ({ tests: row.slice(0, -1), outputs: row.slice(-1) })),
  }
  return buildProgram({ facts, parameters: { 门槛: threshold }, definitions: [{ name: '表', table }] }).faults.map(
    ({ message }) => message,
  )
}

test('没有一行适用的组合是缺口', () => {
  expect(
    faultsOf(
      'U',
      ['规模', '从业人数'],
      [
        ['"大", "中"', '-', '1'],
        ['"小"', '>= 10', '2'],
      ],
    ),
  ).toEqual(['表有缺口：规模 = “小”，从业人数 < 10时没有一行适用，请补一行或写明其他情形'])
  expect(faultsOf('U', ['行业'], [['"化工"', '1']])).toEqual([
    '表有缺口：行业 是其他文字时没有一行适用，请补一行或写明其他情形',
  ])
  expect(faultsOf('U', ['高企'], [['true', '1']], '0')).toEqual([])
  expect(faultsOf('C+', ['从业人数'], [['> 3', '1']])[0]).toContain('有缺口')
})

test('整数事实的相邻整数之间没有缺口，两位小数的有', () => {
  expect(
    faultsOf(
      'U',
      ['从业人数'],
      [
        ['<= 3', '1'],
        ['>= 4', '2'],
      ],
    ),
  ).toEqual([])
  expect(
    faultsOf(
      'U',
      ['研发费用'],
      [
        ['<= 3', '1'],
        ['>= 4', '2'],
      ],
    )[0],
  ).toContain('研发费用 > 3 且 < 4')
})

test('唯一命中的表里两行都适用是重叠', () => {
  expect(
    faultsOf(
      'U',
      ['从业人数'],
      [
        ['<= 4', '1'],
        ['>= 4', '2'],
      ],
    ),
  ).toEqual(['表有重叠：第1行和第2行在从业人数 = 4时都适用，请改正或改用 F（取第一行）'])
  expect(
    faultsOf(
      'U',
      ['成立日期'],
      [
        ['< date("2020-01-01")', '1'],
        ['>= date("2019-12-31")', '2'],
      ],
    )[0],
  ).toContain('2019-12-31')
  expect(
    faultsOf(
      'A',
      ['从业人数'],
      [
        ['<= 4', '1'],
        ['>= 4', '2'],
      ],
    )[0],
  ).toContain('结果却不同')
  expect(
    faultsOf(
      'A',
      ['从业人数'],
      [
        ['<= 4', '1'],
        ['>= 4', '1'],
      ],
    ),
  ).toEqual([])
})

test('被前面的行遮住或自相矛盾的行永远用不到', () => {
  expect(
    faultsOf(
      'F',
      ['从业人数'],
      [
        ['> 3', '1'],
        ['> 5', '2'],
        ['-', '3'],
      ],
    ),
  ).toEqual(['表第2行永远用不到：前面的行已经包含了它，请调整顺序或删去'])
  expect(
    faultsOf(
      'F',
      ['从业人数'],
      [
        ['[5..4]', '1'],
        ['-', '2'],
      ],
    )[0],
  ).toContain('第1行“从业人数”的条件永远不成立')
  expect(
    faultsOf(
      'F',
      ['规模'],
      [
        ['"特大"', '1'],
        ['-', '2'],
      ],
    )[0],
  ).toContain('永远不成立')
})

test('以参数为界的表在滑块两端也要成立', () => {
  expect(
    faultsOf(
      'U',
      ['研发费用'],
      [
        ['< 门槛', '1'],
        ['>= 门槛', '2'],
      ],
    ),
  ).toEqual([])
  expect(
    faultsOf(
      'U',
      ['研发费用'],
      [
        ['< 门槛', '1'],
        ['[门槛..500]', '2'],
        ['> 500', '3'],
      ],
    ),
  ).toEqual([
    '表（各参数取最大值时）有重叠：第1行和第3行在研发费用 > 500 且 < 1000时都适用，请改正或改用 F（取第一行）',
  ])
})

test('与别的事实比较的表只能取第一行', () => {
  expect(
    faultsOf(
      'U',
      ['研发费用'],
      [
        ['< 营业收入', '1'],
        ['>= 门槛', '2'],
      ],
    )[0],
  ).toContain('请改用 F')
  expect(
    faultsOf(
      'F',
      ['研发费用'],
      [
        ['< 营业收入', '1'],
        ['-', '2'],
      ],
    ),
  ).toEqual([])
})

test('单元格里的错误说明在哪一行哪一列', () => {
  expect(
    faultsOf(
      'F',
      ['从业人数'],
      [
        ['>= 10，', '1'],
        ['-', '2'],
      ],
    ),
  ).toEqual(['表的第1行“从业人数”，第1行第6列：这里是全角逗号“，”，请改为半角“,”'])
  expect(faultsOf('F', ['规模', '从业人数'], [['-', '1']])[0]).toContain('第1行应有 2 个单元格，现有 1 个')
})
