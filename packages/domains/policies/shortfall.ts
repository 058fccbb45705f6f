import { Number34, printNumber, printUnit, printValue, type Failure, type Value } from '@dongjian/policy-rules'

/** Why a condition does not hold: 研发费用 199万元，应不少于 201.2万元. */
export interface Shortfall {
  /** What was read, as the rule writes it. */
  readonly of: string
  readonly read: string
  /** 不少于、应为 and so on. */
  readonly must: string
  readonly needed: string
  /** Of both; empty where they are no numbers with a unit. */
  readonly unit: string
  /** One of several of which any would do. */
  readonly either: boolean
}

const musts: Readonly<Record<string, string>> = {
  '>=': '应不少于',
  '>': '应多于',
  '<=': '应不多于',
  '<': '应少于',
  '=': '应为',
  '!=': '不能是',
  in: '应在',
}

/** None for a condition of another form: its own sentence says what it asks. */
export function shortfallOf({ fact, read, operator, needed, unit, either }: Failure): Shortfall[] {
  const must = operator === null ? undefined : musts[operator]
  if (fact === null || must === undefined || read === null || needed === null) return []
  return [{ of: fact, read: say(read), must, needed: say(needed), unit: unit === null ? '' : printUnit(unit), either }]
}

function say(value: Value): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return value
  // A day is written without the mark that the language puts around it.
  return value instanceof Number34 ? printNumber(value) : printValue(value).replace(/^@"(.*)"$/, '$1')
}
