import type { Formula, PolicyClause, PolicyDocument, PolicyTable } from './document.ts'
import { readYaml, sayIssue, type Path, type PlacedFault, type PlaceOf } from '../../yaml-file.ts'
import { policyShape, type WrittenPolicy } from './shape.ts'

/** What is wrong in a policy file and where. */
export type PolicyFault = PlacedFault

export type ReadPolicy =
  | { readonly document: PolicyDocument; readonly faults: readonly [] }
  | { readonly document: null; readonly faults: readonly PolicyFault[] }

/** A policy has some dozens of clauses; a file of more than this is none. */
export const longestPolicy = 256 * 1024

/**
 * Reads a policy from the text of its file (YAML in the words of `shape.ts`): the document, or every fault with its
 * place. Numbers keep their digits as written.
 */
export function readPolicy(text: string): ReadPolicy {
  if (text.length > longestPolicy) return failed([{ line: 1, column: 1, message: '文件超过256KB，不是一份政策' }])
  const { plain, placeOf, faults } = readYaml(text)
  if (faults.length > 0) return failed(faults)
  const checked = policyShape.safeParse(plain, { reportInput: true })
  if (checked.success) return { document: documentOf(checked.data, placeOf), faults: [] }
  return failed(checked.error.issues.map((issue) => ({ ...placeOf(issue.path as Path), message: sayIssue(issue) })))
}

const failed = (faults: readonly PolicyFault[]): ReadPolicy => ({ document: null, faults })

function documentOf(written: WrittenPolicy, placeOf: PlaceOf): PolicyDocument {
  const [from, to = from] = written.政策年度.split('—').map(Number) as [number, number?]
  return {
    name: written.名称,
    number: written.文号,
    edition: written.版本,
    about: written.说明 ?? null,
    sample: written.样本,
    issuer: written.制定单位 ?? null,
    years: { from, to },
    transition: written.过渡条款 ?? null,
    budget: written.年度预算 === undefined ? null : yuanOf(written.年度预算),
    exclusions: written.一票否决,
    firmCap: written.每家上限 ?? null,
    parameters: Object.entries(written.参数).map(([name, each]) => ({
      name,
      value: each.值,
      unit: each.单位,
      min: each.最小,
      max: each.最大,
      step: each.步长,
    })),
    clauses: written.条款.map((clause, i) => clauseOf(clause, ['条款', i], placeOf)),
  }
}

function clauseOf(written: WrittenPolicy['条款'][number], path: Path, placeOf: PlaceOf): PolicyClause {
  const formulaAt = (text: string, ...rest: Path): Formula => ({ text, ...placeOf([...path, ...rest]) })
  return {
    code: written.编号,
    article: written.条款,
    name: written.名称,
    wording: written.原文,
    conditions: written.条件.map(({ 要求, 式 }, i) => ({ says: 要求, formula: formulaAt(式, '条件', i, '式') })),
    amount: typeof written.金额 === 'string' ? formulaAt(written.金额, '金额') : tableOf(written.金额, formulaAt),
    rounding: written.取整,
    exclusiveWith: written.就高不重复,
    taxLinked: written.与税收挂钩,
    examples: written.例子.map((example, i) => ({
      situation: example.情形,
      facts: example.事实,
      outcome: example.结果,
      amount: example.金额 ?? null,
      line: placeOf([...path, '例子', i]).line,
    })),
  }
}

type WrittenTable = Exclude<WrittenPolicy['条款'][number]['金额'], string>

/** The last cell of a row is its result. */
function tableOf(written: WrittenTable, formulaAt: (text: string, ...rest: Path) => Formula): PolicyTable {
  return {
    hitPolicy: written.命中,
    inputs: written.输入.map((text, i) => formulaAt(text, '金额', '输入', i)),
    rows: written.行.map((cells, i) => {
      const read = cells.map((text, j) => formulaAt(text, '金额', '行', i, j))
      return { tests: read.slice(0, -1), result: read.at(-1)! }
    }),
  }
}

/** `1800万元` in 元, on the text itself. */
function yuanOf(text: string): string {
  const [whole = '', fraction = ''] = text.replace('万元', '').split('.')
  return BigInt(`${whole}${fraction.padEnd(4, '0')}`).toString()
}
