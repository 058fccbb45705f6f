import fc, { type Arbitrary } from 'fast-check'

interface Kinds {
  number: string
  ratio: string
  condition: string
  text: string
  date: string
}

const literal = fc.constantFrom('0', '1', '2', '5', '100', '0.5', '0.2', '0.03', '2.5', '1.25', '0.01', '360', '7')
const digits = fc.constantFrom('0', '1', '2', '3', '-1')
const rounding = fc.constantFrom('round half up', 'round half down', 'round up', 'round down', 'decimal')
const order = fc.constantFrom('<', '<=', '>', '>=', '=', '!=')
const sameness = fc.constantFrom('=', '!=')
const quoted = fc.constantFrom('"农业"', '"渔业"', '"it\'s 工业"')
const comparisons = [
  '(行业 = 去年行业)',
  '(行业 != 去年行业)',
  '(行业 = "农业")',
  '(去年行业 != "旅游")',
  '(行业 = "it\'s 工业")',
]
const dayLiteral = fc.constantFrom('@"2024-02-29"', '@"2023-12-31"', '@"2000-01-01"', '@"2024-01-31"')
const duration = fc.constantFrom('@"P1M"', '@"P1Y"', '@"P13M"', '@"P30D"', '@"-P1M"', '@"P1D"')

type Tie = (name: keyof Kinds) => Arbitrary<string>
const join = (...parts: readonly (Arbitrary<string> | string)[]): Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''))

function numbers(tie: Tie): Arbitrary<string> {
  const number = tie('number')
  const fact = fc.constantFrom('收入', '支出', '人数', '比例', '贷款', '费率', '封顶')
  return fc.oneof(
    { withCrossShrink: true, depthSize: 'small' },
    { weight: 5, arbitrary: fact },
    { weight: 2, arbitrary: literal },
    { weight: 3, arbitrary: join('(', number, fc.constantFrom(' + ', ' - '), number, ')') },
    { weight: 2, arbitrary: join('(', number, ' * ', number, ')') },
    { weight: 1, arbitrary: join('(', number, fc.constantFrom(' / 100', ' / 8', ' * 0.05'), ')') },
    { weight: 1, arbitrary: join('-(', number, ')') },
    { weight: 2, arbitrary: join(fc.constantFrom('min', 'max'), '(', number, ', ', number, ')') },
    { weight: 1, arbitrary: join(fc.constantFrom('abs', 'floor', 'ceiling'), '(', number, ')') },
    { weight: 2, arbitrary: join(rounding, '(', number, ', ', digits, ')') },
    { weight: 3, arbitrary: join(rounding, '(', tie('ratio'), ', ', digits, ')') },
    { weight: 2, arbitrary: join('(if ', tie('condition'), ' then ', number, ' else ', number, ')') },
    { weight: 1, arbitrary: join('sum([', number, ', ', number, ', ', number, '])') },
    { weight: 1, arbitrary: join('(', tie('date'), ').', fc.constantFrom('year', 'month', 'day')) },
    {
      weight: 1,
      arbitrary: join(
        'years and months duration(',
        tie('date'),
        ', ',
        tie('date'),
        ').',
        fc.constantFrom('years', 'months'),
      ),
    },
  )
}

// A quotient that does not end: to be compared or rounded.
function ratios(tie: Tie): Arbitrary<string> {
  const number = tie('number')
  return fc.oneof(
    { weight: 6, arbitrary: join('(', number, ' / ', number, ')') },
    { weight: 1, arbitrary: join('(', number, ' / ', number, fc.constantFrom(' - 1)', ' + 0.5)', ' * 100)')) },
    { weight: 1, arbitrary: join('mean([', number, ', ', number, ', ', number, '])') },
    { weight: 1, arbitrary: join('abs(', number, ' / ', number, ')') },
  )
}

function conditions(tie: Tie): Arbitrary<string> {
  const [number, condition, text, date] = [tie('number'), tie('condition'), tie('text'), tie('date')]
  // The front end refuses a comparison of constants, since it never changes.
  const some = fc.constantFrom('收入', '支出', '人数', '比例', '贷款')
  const open = fc.oneof(some, join('(', some, fc.constantFrom(' + ', ' - ', ' * '), number, ')'))
  const share = join('(', open, ' / ', number, fc.constantFrom(')', ')', ' - 1)', ' + 0.5)', ' * 100)'))
  const words = fc.constantFrom('行业', '去年行业')
  const days = fc.oneof(
    fc.constantFrom('成立日', '认定日'),
    join('(', fc.constantFrom('成立日', '认定日'), ' + ', duration, ')'),
  )
  const range = join(
    fc.constantFrom('[', '('),
    literal,
    '..',
    fc.constantFrom('5', '100', '1000'),
    fc.constantFrom(']', ')'),
  )
  return fc.oneof(
    { withCrossShrink: true, depthSize: 'small' },
    { weight: 2, arbitrary: fc.constantFrom('获批', '失信') },
    { weight: 4, arbitrary: join('(', open, ' ', order, ' ', number, ')') },
    {
      weight: 3,
      arbitrary: join('(', share, ' ', order, ' ', fc.oneof(literal, fc.constantFrom('比例', '费率')), ')'),
    },
    { weight: 3, arbitrary: join('(', condition, fc.constantFrom(' and ', ' or '), condition, ')') },
    { weight: 1, arbitrary: join('not(', condition, ')') },
    { weight: 1, arbitrary: join('(', open, ' between ', literal, ' and ', number, ')') },
    { weight: 1, arbitrary: join('(', open, ' in ', range, ')') },
    { weight: 1, arbitrary: join('(', open, ' in (', literal, ', ', literal, ', ', range, '))') },
    { weight: 2, arbitrary: fc.oneof(fc.constantFrom(...comparisons), join('(行业 = ', text, ')')) },
    { weight: 1, arbitrary: fc.constantFrom('行业 in ("农业", "渔业")', '去年行业 in ("旅游", "农业")') },
    { weight: 2, arbitrary: join('(', days, ' ', order, ' ', date, ')') },
    { weight: 1, arbitrary: join('(', fc.oneof(open, words, days), ' ', sameness, ' null)') },
    { weight: 1, arbitrary: join('(some 项 in [', open, ', ', open, '] satisfies 项 > ', literal, ')') },
    { weight: 1, arbitrary: join('(if ', condition, ' then ', condition, ' else ', condition, ')') },
  )
}

/** Rules of each type over the facts of `schema.ts`. */
export const kinds = fc.letrec<Kinds>((tie) => {
  const of: Tie = (name) => tie(name) as Arbitrary<string>
  const texts = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('行业', '去年行业') },
    { weight: 2, arbitrary: quoted },
    { weight: 1, arbitrary: join('(if ', of('condition'), ' then ', of('text'), ' else ', of('text'), ')') },
  )
  const dates = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('成立日', '认定日') },
    { weight: 2, arbitrary: dayLiteral },
    { weight: 1, arbitrary: join('(', of('date'), fc.constantFrom(' + ', ' - '), duration, ')') },
    { weight: 1, arbitrary: join('(if ', of('condition'), ' then ', of('date'), ' else ', of('date'), ')') },
  )
  return { number: numbers(of), ratio: ratios(of), condition: conditions(of), text: texts, date: dates }
})

/** A well-typed rule over the facts of `schema.ts`. */
export const expression: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: kinds.number },
  { weight: 4, arbitrary: kinds.condition },
  { weight: 1, arbitrary: kinds.text },
  { weight: 1, arbitrary: kinds.date },
)
