import type { Atom, Quantity } from '../quantities/quantity.ts'

/** Numbers that stand side by side (12家、15家和18家): one construction says all of them. */
export interface Run {
  index: number
  members: Quantity[]
}

const connectors = /^[、,，和与及 ]{0,2}$/

/** Groups quantities whose gap is nothing but a connector, and gives an elided unit that of its neighbour. */
export function findRuns(text: string, atoms: readonly Atom[]): Map<Quantity, Run> {
  const runs = new Map<Quantity, Run>()
  let members: Quantity[] = []
  let before: Quantity | null = null
  for (const atom of atoms) {
    if (atom.kind !== 'quantity') {
      before = null
      continue
    }
    const gap = before === null ? null : text.slice(before.fullEnd, Math.min(atom.start, before.fullEnd + 4))
    const joined =
      before !== null &&
      atom.start - before.fullEnd <= 2 &&
      atom.rank === before.rank &&
      (atom.ratio ? /^[:：∶︰]$/.test(gap!) : connectors.test(gap!))
    if (!joined || !(sameSort(before!, atom) || sharesOut(text, members))) {
      lendUnit(members)
      members = []
    }
    members.push(atom)
    runs.set(atom, { index: members.length - 1, members })
    before = atom
  }
  lendUnit(members)
  return runs
}

/** 客运量、周转量分别为326万人和1.9亿人公里: 分别 says that they belong together whatever their units. */
function sharesOut(text: string, [first]: readonly Quantity[]): boolean {
  return first !== undefined && text.slice(Math.max(0, first.start - 6), first.start).includes('分别')
}

function sameSort(left: Quantity, right: Quantity): boolean {
  if (left.ratio || right.ratio) return left.ratio === right.ratio
  // 40%，三分之一: digits and words are not one run.
  if (left.chinese !== right.chinese) return false
  if (left.unitText === null || left.unitText === right.unitText) return true
  if (left.unitText === '个' && right.unit?.class === 'points') return true
  return left.unit !== null && right.unit !== null && left.unit.base === right.unit.base
}

function lendUnit(members: readonly Quantity[]): void {
  const last = members[members.length - 1]
  if (last === undefined) return
  for (const each of members) {
    const elided = each.unitText === null || (each.unitText === '个' && last.unit?.class === 'points')
    if (!elided || last.unitText === null || each.ratio) continue
    each.unitText = last.unitText
    each.unit = last.unit
    each.magnitude = last.magnitude
  }
}
