/** A policy paper as it runs: its clauses with their rules, in the form that a clerk writes and a reviewer compares. */
export interface PolicyDocument {
  readonly name: string
  /** 发文字号 of the paper, or of the draft. */
  readonly number: string
  /** Which wording: 2020年版, 2023年版修订草案. */
  readonly edition: string
  readonly about: string | null
  /** Written for demonstration; marked so wherever it is shown. */
  readonly sample: boolean
  readonly issuer: string | null
  /** 政策年度 of the matters that it applies to, both inside; whatever the day of application or payment. */
  readonly years: { readonly from: number; readonly to: number }
  /** How matters of the years before and after are treated, in words. */
  readonly transition: string | null
  /** A year's money, an exact decimal of 元. */
  readonly budget: string | null
  /** Kinds of exclusion that bar a firm from every clause. */
  readonly exclusions: readonly string[]
  /** The most that one firm gets in a policy year over all clauses, by name of the parameter. */
  readonly firmCap: string | null
  readonly parameters: readonly PolicyParameter[]
  readonly clauses: readonly PolicyClause[]
}

/** A number of the policy that may be moved: a rate, a threshold, a cap. Exact decimal texts in `unit`. */
export interface PolicyParameter {
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly min: string
  readonly max: string
  readonly step: string
}

export interface PolicyClause {
  /** The number in the register of clauses: 科创2020-1. */
  readonly code: string
  readonly article: string
  readonly name: string
  readonly wording: string
  readonly conditions: readonly Condition[]
  readonly amount: Formula | PolicyTable
  /** The amount is rounded half up to whole units of this: 0.01, 1, 100 元. */
  readonly rounding: string
  /** 就高不重复: of these clauses and this one only the highest is paid. */
  readonly exclusiveWith: readonly string[]
  /** The amount follows the tax paid: to be looked at in 公平竞争审查. */
  readonly taxLinked: boolean
  readonly examples: readonly PolicyExample[]
}

/** What the clause demands, in words and as an expression that is true or false. */
export interface Condition {
  readonly says: string
  readonly formula: Formula
}

/** An expression with its place in the file. */
export interface Formula {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A decision table: expressions of its columns, and rows of tests with one result. */
export interface PolicyTable {
  readonly hitPolicy: string
  readonly inputs: readonly Formula[]
  readonly rows: readonly { readonly tests: readonly Formula[]; readonly result: Formula }[]
}

export interface PolicyExample {
  readonly situation: string
  /** What is known of the firm, each as its text in the file; what is not named is missing. */
  readonly facts: Readonly<Record<string, string>>
  readonly outcome: '符合' | '不符合' | '缺数据'
  /** An exact decimal of 元. */
  readonly amount: string | null
  readonly line: number
}
