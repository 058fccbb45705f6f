import type { ExplainedClause } from '@dongjian/server/contract'
import { groupDigits, trimZeros } from '../../../amount/decimal-text.ts'
import { sayAmount } from '../../../policies/money.ts'

type Shortfall = ExplainedClause['conditions'][number]['shortfalls'][number]

/** A fact as it is read out; null stays null. */
export function sayFact(value: string | null, unit: string): string | null {
  if (value === null) return null
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value === 'true' ? '是' : value === 'false' ? '否' : value
  return unit === '元' ? sayAmount(value) : groupDigits(trimZeros(value)) + unit
}

/** What was read and what was needed: `研发费用 5万元，应不少于10万元`; one of several is said to be one. */
export function sayShortfall({ of, read, must, needed, unit, either }: Shortfall): string {
  const [had, wanted] = [sayFact(read, unit), sayFact(needed, unit)]
  return `${either ? '或者：' : ''}${of} ${had}，${must}${wanted}`
}

/** The register that a fact is filled in at, by the words of its source; the year where a row is of a year. */
export function registerOf(source: string, year: number): { register: string; year?: number } | undefined {
  if (source.startsWith('企业年度情况')) {
    return { register: 'firm-years', year: source.includes('上一年') ? year - 1 : year }
  }
  if (source.startsWith('单位主体')) return { register: 'organizations' }
  if (source.startsWith('科技企业资质')) return { register: 'qualifications' }
  if (source.startsWith('人才分类认定')) return { register: 'talent-recognitions' }
  return undefined
}
