/** One node of a 节点计划: what should be reached by the end of a month. */
export interface PlannedNode {
  readonly month: number
  /** Exact decimal text. */
  readonly value: string
  /** As written; none is that of the target. */
  readonly unit: string | null
}

const when =
  '(?:(?<month>1[0-2]|[1-9])月(?:份)?[底末]?|第?(?<quarter>[一二三四1-4])季度[底末]?|(?<named>前三季度|上半年|年中|全年|年底|年末))'
const words = '(?:应|累计|完成|达到|达|实现|新增|不少于|≥|:)*'
const node = new RegExp(String.raw`^${when}${words}(?<value>\d+(?:\.\d+)?)(?<unit>[^\d.]{0,8})$`, 'u')
const named: Readonly<Record<string, number>> = { 前三季度: 9, 上半年: 6, 年中: 6, 全年: 12, 年底: 12, 年末: 12 }

/**
 * The nodes that a 节点计划 names, the earliest first: `6月底20；三季度末30；年底40家`. None when a part names no month
 * or no amount, or when the months do not follow one another.
 */
export function findSchedule(text: string): PlannedNode[] | undefined {
  const parts = text
    .normalize('NFKC')
    .replaceAll(/[^\S\n]/g, '')
    .split(/[;,、。\n]/)
    .filter((part) => part !== '')
  const nodes = parts.map(readNode)
  const whole = nodes.filter((found) => found !== undefined)
  const inOrder = whole.every(({ month }, i) => i === 0 || month > whole[i - 1]!.month)
  return whole.length > 0 && whole.length === nodes.length && inOrder ? whole : undefined
}

function readNode(part: string): PlannedNode | undefined {
  const found = node.exec(part)?.groups
  if (!found) return undefined
  const { month, quarter, named: name, value, unit } = found
  const quarters = '一二三四'.indexOf(quarter ?? '') + 1 || Number(quarter)
  return {
    month: month !== undefined ? Number(month) : quarter !== undefined ? quarters * 3 : named[name!]!,
    value: value!,
    unit: unit === '' ? null : unit!,
  }
}

export const scheduleWanted = '应逐个写明月份和应完成量，从前到后，如“6月底20；三季度末30；年底40”'
