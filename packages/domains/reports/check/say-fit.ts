import type { Figure } from '@dongjian/report-figures'
import { unitFit, unitOf } from './kinds.ts'
import type { Said } from './said.ts'
import type { Candidate } from './score.ts'

/** By what a number was matched: 名称“…”与“…”一致，单位“家”相同. */
export function sayFit({ figure, name }: Candidate, number: Figure, said: Said): string {
  const full = `${said.action}${said.indicator}`
  const isSame = name === said.indicator || name === full
  const words = isSame ? name : full
  const names = `名称“${words}”与“${figure.label}”${isSame && figure.label === name ? '一致' : '相近'}`
  const alias = isSame && figure.label !== name ? `名称“${name}”是“${figure.label}”的另一叫法` : names
  const scope = number.scope && figure.scope ? `，范围“${number.scope}”相同` : ''
  return `${alias}，${sayUnit(number.unit, figure.unit)}${scope}`
}

function sayUnit(printed: string | null, unit: string): string {
  const from = unitOf(printed)
  if (from === '' && unit === '') return '都没有单位'
  if (from === unit) return `单位“${unit}”相同`
  return unitFit(printed, unit) === 1 ? `单位“${from}”可换算成“${unit}”` : `“${from}”与“${unit}”是同样的量词`
}
