import { findSchedule, holdsUnseen, scheduleWanted, tidyKey, tidyText, type TextField } from '../define/index.ts'
import { compact } from './half-width.ts'
import { findNearest } from './nearest-label.ts'
import { saysNothing, type Read } from './number-cell.ts'
import { pgArray } from './pg-array.ts'
import { fault, quote, type Fault } from './problem.ts'
import type { Cell } from './workbook-cell.ts'

/** A cell of a text column as text; a whole number is taken as its digits as long as none is lost. */
export function plainText(cell: Cell, wants: { label: string }): { text: string } | Fault {
  switch (cell.kind) {
    case 'text': {
      const text = tidyText(cell.text)
      return holdsUnseen(text)
        ? fault('textInvalid', `“${wants.label}”里有看不见的控制字符`, '请清空单元格后重新录入')
        : { text }
    }
    case 'number':
      if (cell.tooLong) {
        return fault(
          'digitsLost',
          `${cell.text}按数字存放，末几位已经丢失`,
          '请先把单元格设为文本格式，再填写完整的号码',
        )
      }
      return cell.percent
        ? fault('textInvalid', `“${wants.label}”的单元格是百分比格式`, '请设为文本格式后重新填写')
        : { text: cell.text }
    case 'date':
      return fault(
        'textInvalid',
        `“${wants.label}”被表格软件改成了日期${cell.day ?? ''}`,
        '请先把单元格设为文本格式，再重新填写',
      )
    default:
      return fault('textInvalid', `“${wants.label}”应为文字`, '请改填文字')
  }
}

interface TextWanted {
  readonly label: string
  readonly max?: number | undefined
  readonly form?: TextField['form']
  readonly inKey?: boolean
}

export function readText(cell: Cell, wants: TextWanted): Read {
  const plain = plainText(cell, wants)
  if ('code' in plain) return { fault: plain }
  if (plain.text === '') return { text: null }
  const length = [...plain.text].length
  if (wants.max !== undefined && length > wants.max) {
    return { fault: fault('textTooLong', `“${wants.label}”有${length}字`, `请缩短到${wants.max}字以内`) }
  }
  if (wants.form === 'schedule' && !findSchedule(plain.text)) {
    return { fault: fault('scheduleInvalid', `“${wants.label}”读不出节点：${quote(plain.text)}`, scheduleWanted) }
  }
  if (!wants.inKey) return { text: plain.text }
  return saysNothing(plain.text)
    ? { fault: fault('textInvalid', `“${wants.label}”填的是${quote(plain.text)}`, '记录靠它辨认，请填写真实的内容') }
    : { text: tidyKey(plain.text) }
}

/** Several names between 、 (or ； or line breaks), as the text of an array of PostgreSQL. */
export function readNames(cell: Cell, wants: { label: string }): Read {
  const plain = plainText(cell, wants)
  if ('code' in plain) return { fault: plain }
  const names = plain.text.split(/[、;；\n]/).map((name) => name.trim()).filter((name) => name !== '') // prettier-ignore
  return { text: names.length === 0 ? null : pgArray(names) }
}

/** 区(县)级 is said as 区级 or 县级; a bracket at the end explains and is no choice of words. */
function shortForms(label: string): string[] {
  const [, before = '', inside = '', behind = ''] = /^(.+)\((.+)\)(.+)$/.exec(label) ?? []
  return before ? [`${before}${behind}`, `${before.slice(0, -inside.length)}${inside}${behind}`] : []
}

/** The code of a choice or status from its label. */
export function readChoice(
  cell: Cell,
  wants: { label: string; choices: Readonly<Record<string, string>>; code: 'choiceUnknown' | 'statusUnknown' },
): Read {
  const plain = plainText(cell, wants)
  if ('code' in plain) return { fault: plain }
  const said = compact(plain.text)
  const entries = Object.entries(wants.choices)
  const found = entries.find(([, label]) => compact(label) === said)
  if (found) return { text: found[0] }
  const short = entries.filter(([, label]) => shortForms(compact(label)).includes(said))
  if (short.length === 1) return { text: short[0]![0] }
  const labels = Object.values(wants.choices)
  const nearest = findNearest(plain.text, labels)
  const advice = `${nearest ? `是不是“${nearest}”？` : ''}可填：${labels.slice(0, 20).join('、')}${labels.length > 20 ? '等' : ''}`
  return { fault: fault(wants.code, `“${wants.label}”没有${quote(plain.text)}这一项`, advice) }
}

const yes = new Set(['是', '√', '✓', '✔', 'TRUE'])
const no = new Set(['否', '×', '✕', '✗', 'FALSE'])

export function readFlag(cell: Cell, wants: { label: string }): Read {
  if (cell.kind === 'flag') return { text: String(cell.value) }
  const said = cell.kind === 'text' ? compact(cell.text).toUpperCase() : ''
  if (yes.has(said)) return { text: 'true' }
  if (no.has(said)) return { text: 'false' }
  const shown = cell.kind === 'text' || cell.kind === 'number' ? quote(cell.text) : '这一格'
  return { fault: fault('flagUnknown', `“${wants.label}”不认得${shown}`, '请填“是”或“否”，不清楚的留空') }
}
