import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml'
import type { z } from 'zod'

/** What is wrong in a file and where; line and column from 1. */
export interface PlacedFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

export type Path = readonly (string | number)[]
export type PlaceOf = (path: Path) => { line: number; column: number }

export interface ReadYaml {
  /** Texts, lists and maps; every scalar is its text as written, so that 0.10 stays 0.10. */
  readonly plain: unknown
  /** The place of a path, or of the nearest part of it that the file has. */
  readonly placeOf: PlaceOf
  readonly faults: readonly PlacedFault[]
}

/** Reads a YAML or JSON file that a clerk has written. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const written = parseDocument(text, { lineCounter: lines, schema: 'failsafe', merge: false, stringKeys: true })
  const faults = written.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return { line, column: col, message: sayYamlError(error.code) }
  })
  return { plain: plainOf(written.contents), placeOf: placesIn(written, lines), faults: withoutRepeats(faults) }
}

/** Brackets that are never closed are reported once for each of them, at the same place. */
const withoutRepeats = (faults: readonly PlacedFault[]): PlacedFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
]

/** Texts, lists and maps. An alias is left out: a few lines of them can stand for gigabytes. */
function plainOf(node: unknown): unknown {
  if (isScalar(node)) return String(node.value)
  if (isSeq(node)) return node.items.map(plainOf)
  if (isMap(node)) {
    return Object.fromEntries(node.items.map(({ key, value }: Pair) => [(key as Node).toString(), plainOf(value)]))
  }
  return isAlias(node) ? undefined : node
}

function placesIn(written: Document, lines: LineCounter): PlaceOf {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? written.contents : written.getIn(path.slice(0, length), true)
      const range = (node as Node | undefined)?.range
      if (!range) continue
      const { line, col } = lines.linePos(range[0])
      return { line, column: col }
    }
    return { line: 1, column: 1 }
  }
}

/** What zod found wrong in such a file, for a clerk; it is to be parsed with `reportInput`. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return '文件里没有写内容，或不是一栏一栏写的，请对照样本改正'
  const at = issue.path.findLast((part) => typeof part === 'string')
  const name = at === undefined ? '这里' : `“${at}”`
  switch (issue.code) {
    case 'unrecognized_keys':
      return `不认识的栏目：${issue.keys.map((key) => `“${key}”`).join('、')}，请对照样本改正`
    case 'invalid_type':
      return issue.input === undefined ? `缺少${name}` : `${name}的写法不对，请对照样本改正`
    case 'invalid_value':
      return `${name}应为以下之一：${issue.values.map(String).join('、')}`
    case 'too_big':
      return issue.origin === 'string'
        ? `${name}太长，最多${String(issue.maximum)}个字`
        : `${name}太多，最多${String(issue.maximum)}项`
    case 'too_small':
      return issue.origin === 'string' || issue.minimum === 1
        ? `${name}不能为空`
        : `${name}太少，至少${String(issue.minimum)}项`
    case 'invalid_format':
      return `${name}${issue.message}`
    default:
      return `${name}的写法不对，请对照样本改正`
  }
}

function sayYamlError(code: string): string {
  return yamlErrors[code] ?? '文件的缩进或符号不对，请对照样本改正'
}

const yamlErrors: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对：同一层要对齐，下一层比上一层多两个空格',
  DUPLICATE_KEY: '同一栏目写了两次，请删去一个',
  TAB_AS_INDENT: '缩进要用空格，不能用制表符',
  MISSING_CHAR: '缺少符号，多半是引号或括号没有成对，或冒号后面没有空格',
  MULTILINE_IMPLICIT_KEY: '栏目名要在一行之内，后面接冒号和空格',
  UNEXPECTED_TOKEN: '多了不该有的符号；含有 : # [ ] { } 的内容请放在引号里',
  BAD_ALIAS: '不能用 * 或 & 引用别处的内容，请直接写出',
}
