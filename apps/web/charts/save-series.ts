import { sayValue } from '../amount/amount-text.ts'
import type { Point } from './series-option.ts'

interface Titled {
  readonly title: string
  readonly unit: string
  readonly series: readonly Point[]
  /** Made-up records say so wherever they go. */
  readonly demo: boolean
}

const headOf = ({ title, demo }: Titled): string => (demo ? `${title}（演示数据）` : title)

/** The series as a table that Excel opens: exact values, one period a line. */
export function tableText(titled: Titled): string {
  const lines = titled.series.map(({ periodText, value }) => `${periodText},${value ?? ''}`)
  return [
    `"${headOf(titled).replaceAll('"', '""')}"`,
    `期间,数值${titled.unit && `（${titled.unit}）`}`,
    ...lines,
    '',
  ].join('\r\n')
}

/** The drawing on the page as a picture of its own, with its title above it. */
export function pictureText(drawing: SVGSVGElement, titled: Titled): string {
  const width = drawing.clientWidth
  const height = drawing.clientHeight
  const last = titled.series.findLast(({ value }) => value !== null)
  const said = last?.value ? `${last.periodText} ${Object.values(sayValue(last.value, titled.unit)).join('')}` : ''
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.setAttribute('y', '40')
  copy.setAttribute('height', String(height))
  const body = new XMLSerializer().serializeToString(copy)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + 48}" font-family="sans-serif"><rect width="100%" height="100%" fill="#fff"/><text x="16" y="28" font-size="14" font-weight="600" fill="#0B2A3C">${escape(headOf(titled))}　${escape(said)}</text>${body}</svg>`
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function save(name: string, type: string, text: string): void {
  // Excel reads UTF-8 only behind this mark.
  saveFile(name, new Blob([type === 'text/csv' ? '\uFEFF' : '', text], { type }))
}

export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
