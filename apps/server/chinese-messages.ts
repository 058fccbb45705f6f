import { z } from 'zod'

const types: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '“是”或“否”（true 或 false）',
  array: '一组值',
  object: '一组字段',
  record: '一组字段',
  file: '文件',
}

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0]

function say(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '必须填写' : `应为${types[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `应为以下之一：${issue.values.map(String).join('、')}`
    case 'too_big':
      return issue.origin === 'string' ? `不能超过${String(issue.maximum)}个字` : `不能大于${String(issue.maximum)}`
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum === 1 ? '不能为空' : `至少${String(issue.minimum)}个字`
      return issue.origin === 'array' ? `至少${String(issue.minimum)}个` : `不能小于${String(issue.minimum)}`
    case 'invalid_format':
      return formats[issue.format] ?? '格式不对'
    case 'invalid_union':
      return '写法不对'
    default:
      return undefined
  }
}

const formats: Readonly<Record<string, string>> = {
  date: '应为日期，如 2024-05-28',
  uuid: '应为记录的编号（id）',
  regex: '格式不对，请看 /api/docs 中的说明',
}

/** What zod finds wrong is told in Chinese. Once per process. */
export function speakChinese(): void {
  z.config({ ...z.locales.zhCN(), customError: (issue) => say(issue) })
}
