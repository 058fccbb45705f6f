/** The form of a file of cases: models of the public DMN TCK with the texts already extracted, and what is expected. */
export interface CaseFile {
  readonly models: Readonly<Record<string, Model>>
  readonly cases: readonly Case[]
}

export interface Case {
  readonly folder: string
  readonly id: string
  readonly model: string
  readonly decision: string
  readonly rtype?: string
  /** The service or function that is called instead of the decision. */
  readonly invocable?: string
  /** FEEL literals by the name of the input. */
  readonly inputs: Readonly<Record<string, string>> | null
  readonly expected: string | null
}

export interface Model {
  readonly imports?: number
  readonly inputs: Readonly<Record<string, { readonly type?: string | null }>>
  readonly decisions: Readonly<Record<string, Decision>>
  readonly bkms: Readonly<Record<string, Knowledge>>
}

export interface Requirement {
  readonly kind: string
  readonly ref?: string
}

/** What is decided: a text, or a table, or a reason why it was not extracted. */
export interface Logic {
  readonly requires?: readonly Requirement[]
  readonly feel?: string
  readonly table?: ModelTable
  readonly skip?: string
}

export interface Decision extends Logic {
  readonly type?: string | null
  readonly kind?: string
}

export interface Knowledge extends Logic {
  readonly params?: readonly string[]
  readonly kind?: string
}

export interface ModelTable {
  readonly hitPolicy?: string
  readonly aggregation?: string
  readonly inputs: readonly { readonly expr: string; readonly values?: string }[]
  readonly outputs: readonly { readonly name?: string; readonly values?: string; readonly def?: string }[]
  readonly rules: readonly { readonly in: readonly string[]; readonly out: readonly string[] }[]
}
