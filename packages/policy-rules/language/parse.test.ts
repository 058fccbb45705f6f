import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Names } from './names.ts'
import { parseCell, parseExpression } from './parse.ts'

const names = new Names(['研发费用（会计）', '营业收入', '营业收入 增长', 'date and time', 'max', 'a-b', 'a', 'b'])
const scope = { names, properties: new Names(['start included']) }

function faultOf(text: string): string {
  return parseExpression(text, scope).fault?.message ?? '没有错误'
}

test.each([
  ['max(1，2)', '第1行第6列：这里是全角逗号“，”，请改为半角“,”'],
  ['max（1,2)', '第1行第4列：这里是全角括号“（”，请改为半角“(”'],
  ['1 +\n“文字”', '第2行第1列：这里是全角引号““”，请改为半角“"”'],
  ['a ≥ 3', '第1行第3列：这里是全角符号“≥”，请改为半角“>=”'],
  ['a × 3', '第1行第3列：这里是全角符号“×”，请改为半角“*”'],
  ['a >= 3%', '第1行第7列：不能写“%”，3% 请写成 0.03'],
  ['(1 + 2', '第1行第7列：文本提前结束，“(”没有结束，请补上半角“)”'],
  ['1 +', '第1行第4列：文本提前结束，这里应写一个值'],
  ['1 2', '第1行第3列：“2”之前缺少运算符，或者名称写错了'],
  ['1)', '第1行第2列：多了一个“)”，或者前面缺少与它成对的括号'],
  ['"没有结束', '第1行第1列：这段文字没有结束，请补上半角双引号“"”'],
  ['if a then 1', '第1行第12列：文本提前结束，“if”必须写明“else”：条件不成立时是多少'],
  ['a == 1', '第1行第3列：相等请写一个“=”'],
  ['[1, 2,]', '第1行第7列：逗号之后缺少一项'],
  ['max(x: 1, 2)', '第1行第12列：参数要么都写名称，要么都不写'],
  ['', '第1行第1列：这里是空的，请写一个算式'],
  ['/* 没有结束', '第1行第1列：注释没有结束，请补上“*/”'],
])('写错时说明在哪里、应怎样写：%s', (text, message) => {
  expect(faultOf(text)).toBe(message)
})

test('名称按最长的认，可以有空格、全角括号和减号', () => {
  expect(parseExpression('研发费用（会计） + 营业收入  增长 - a-b', scope).syntax).toMatchObject({
    operator: '-',
    left: { left: { name: '研发费用（会计）' }, right: { name: '营业收入 增长' } },
    right: { name: 'a-b' },
  })
})

test('名称不在一个词的中间结束', () => {
  expect(parseExpression('营业收入率', scope).syntax).toMatchObject({ kind: 'unknown', name: '营业收入率' })
})

test('一万层括号、三万个加号和一兆文本都有清楚的说明', () => {
  expect(faultOf('('.repeat(10_000))).toMatch(/嵌套超过 200 层/)
  expect(faultOf(`1${'+1'.repeat(30_000)}`)).toMatch(/嵌套超过 200 层/)
  expect(faultOf('-'.repeat(20_000))).toMatch(/嵌套超过 200 层/)
  expect(faultOf('1'.repeat(1_000_000))).toMatch(/超过 65536 个/)
})

test('单元格里是一元判断', () => {
  expect(parseCell('>= 18, [1..5]', scope).syntax).toMatchObject({ negated: false, tests: [{ operator: '>=' }, {}] })
  expect(parseCell('not("大")', scope).syntax).toMatchObject({ negated: true })
  expect(parseCell(' - ', scope)).toEqual({ syntax: null, fault: null })
})

test('任何文本都在限时内得到算式或一条说明', () => {
  const pieces = fc.constantFrom(
    'a',
    '1',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '..',
    ',',
    ':',
    '"',
    'if ',
    'then ',
    'in ',
    '-',
    '.',
    '，',
    '（',
    '@',
    '\n',
    '?',
    'for ',
    '<=',
    '/*',
    '\\u',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { syntax, fault } = parseExpression(text, scope)
      expect(syntax === null).toBe(fault !== null)
      expect(fault?.message ?? '第1行第1列：').toMatch(/^第\d+行第\d+列：/)
    }),
    { numRuns: 3000 },
  )
})

test('读的时间与长度成比例', () => {
  const times = [2_000, 20_000].map((count) => {
    const text = `[${Array.from({ length: count }, () => 'a').join(',')}]`
    const start = performance.now()
    expect(parseExpression(text, scope).fault).toBeNull()
    return performance.now() - start
  })
  expect((times[1] ?? 0) / Math.max(times[0] ?? 1, 1)).toBeLessThan(60)
})
