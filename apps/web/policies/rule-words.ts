import type { PolicyClause, PolicyParameter } from '@dongjian/server/contract'

export const roundings: Readonly<Record<string, string>> = {
  '0.01': '四舍五入到分',
  '1': '四舍五入到元',
  '100': '四舍五入到百元',
  '10000': '四舍五入到万元',
}

export const hitPolicies: Readonly<Record<string, string>> = {
  U: '只有一行命中',
  A: '命中的各行结果相同',
  F: '取先命中的一行',
  P: '取排在前面的结果',
  'C+': '命中的各行相加',
}

/** One test of a table, as people read it: `"A类"` is A类, `-` any. */
export const sayTest = (text: string): string => (text.trim() === '-' ? '不限' : text.replaceAll('"', ''))

/** The texts of a clause's amount: one, or all that its table reads. */
export const amountTexts = ({ amount }: Pick<PolicyClause, 'amount'>): string[] =>
  'text' in amount
    ? [amount.text]
    : [...amount.inputs, ...amount.rows.flatMap(({ tests, result }) => [...tests, result])].map(({ text }) => text)

/** The parameters that stand in these texts; the longest name wins where one lies within another. */
export function parametersIn(texts: readonly string[], parameters: readonly PolicyParameter[]): PolicyParameter[] {
  let rest = texts.join('\n')
  const found = new Set<PolicyParameter>()
  for (const parameter of parameters.toSorted((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(parameter.name)) continue
    rest = rest.replaceAll(parameter.name, '\0')
    found.add(parameter)
  }
  return parameters.filter((parameter) => found.has(parameter))
}

const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bmin(?=\s*\()/g, '取较小'],
  [/\bmax(?=\s*\()/g, '取较大'],
  [/\s*\band\b\s*/g, ' 并且 '],
  [/\s*\bor\b\s*/g, ' 或者 '],
  [/\bnot(?=\s*\()/g, '不是'],
  [/\bif\b/g, '如果'],
  [/\bthen\b/g, '则'],
  [/\belse\b/g, '否则'],
  [/>=/g, '≥'],
  [/<=/g, '≤'],
  [/!=/g, '≠'],
  [/\*/g, '×'],
]

/** An expression for who does not write rules: its words in Chinese, its signs as at school. */
export const sayFormula = (text: string): string =>
  spoken.reduce((said, [sign, word]) => said.replace(sign, word), text)
