import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What zod found wrong in a policy file, for a clerk. */
export function sayIssue(issue: Issue): string {
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
      return `${name}太长，最多${String(issue.maximum)}个字`
    case 'too_small':
      return `${name}不能为空`
    case 'invalid_format':
      return `${name}${issue.message}`
    default:
      return `${name}的写法不对，请对照样本改正`
  }
}

/** What the YAML reader found wrong. */
export function sayYamlError(code: string): string {
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
