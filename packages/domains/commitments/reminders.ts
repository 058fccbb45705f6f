import { daysBetween, dueDay, listOf, workingDaysBetween, type Register, type Step } from '@dongjian/kernel/define'
import { Exact } from '@dongjian/kernel/figures'
import { listKept, listRecords, statusBegan, type Listed, type Tx } from '@dongjian/kernel/store'
import { opinionItems, opinions } from '../opinions/index.ts'
import { registers } from '../registers.ts'
import { nodesOf } from './nodes.ts'
import type { Progress } from './progress.ts'
import { commitments, milestones } from './register.ts'

export interface Reminder {
  readonly register: string
  readonly id: string
  /** The record by its name, and what is due: 自评, 报送落实情况, 6月节点. */
  readonly name: string
  readonly what: string
  readonly lead: string | null
  readonly dueOn: string
  /** How the day was counted: 听取报告日期前20日. */
  readonly says: string
  /** Working days left; negative when it is over. */
  readonly left: number
  /** Counted over days whose holidays are not announced yet. */
  readonly provisional: boolean
  /** The day to which its ledger was kept, where that is before it was due: whether it was done is not known. */
  readonly keptTo: string | null
}

type Due = Omit<Reminder, 'keptTo'>

const watched: readonly Register[] = [opinions, opinionItems, commitments, milestones]
/** How far ahead an office looks. */
const ahead = 45

/** What is due in the next weeks or over, of opinions, their items, promises and milestones, the earliest first. */
export async function listReminders(tx: Tx, progress: readonly Progress[], today: string): Promise<Reminder[]> {
  const steps: Due[] = []
  for (const register of watched) steps.push(...(await listDueSteps(tx, register, today)))
  const kept = new Map((await listKept(tx, watched)).map(({ register, to }) => [register, to]))
  const done = new Set(progress.filter(({ light }) => light === 'done').map(({ commitment }) => commitment.id))
  return [...steps.filter(({ id }) => !done.has(id)), ...progress.flatMap((one) => dueNode(one, today))]
    .filter(({ dueOn }) => daysBetween(today, dueOn) <= ahead)
    .map((one) => ({ ...one, keptTo: silentTo(kept.get(one.register) ?? null, one.dueOn, today) }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

const silentTo = (kept: string | null, dueOn: string, today: string): string | null =>
  kept !== null && kept < dueOn && dueOn < today ? kept : null

/** Every step with a deadline that a record waits for. */
async function listDueSteps(tx: Tx, register: Register, today: string): Promise<Due[]> {
  const steps = Object.values(register.steps).filter(({ within }) => within !== undefined)
  const from = [...new Set(steps.flatMap((step) => listOf(step.from)))]
  const filters = { status: { any: from } }
  const { rows } = await listRecords(tx, registers, register, { filters, limit: 1000 })
  const found: Due[] = []
  for (const row of rows)
    for (const step of steps.filter((each) => listOf(each.from).includes(row.status)))
      found.push(...(await dueStep(tx, register, row, step, today)))
  return found
}

async function dueStep(tx: Tx, register: Register, row: Listed, step: Step, today: string): Promise<Due[]> {
  const { id, values, names } = row
  const hangsOnDate = 'on' in step.within! || 'of' in step.within!
  const began = hangsOnDate ? today : await statusBegan(tx, register, id)
  const due = dueDay(register, step.within!, { began, values })
  if (!due) return []
  const lead = names['lead'] ?? names['responsible'] ?? null
  const name = String(values['name'] ?? values['wording'] ?? values[register.naming])
  const { day: dueOn, says, provisional } = due
  const left = workingDaysBetween(today, dueOn)
  return [{ register: register.name, id, name, what: step.label, lead, dueOn, says, left, provisional }]
}

/** The next node of a promise that is not reached yet. */
function dueNode({ commitment, reached, light }: Progress, today: string): Due[] {
  const isOpen = ['underway', 'selfRated'].includes(commitment.status) && light !== 'done' && light !== 'none'
  const next = isOpen ? nodesOf(commitment)?.find(({ day }) => day >= today) : undefined
  if (!next || new Exact(reached ?? 0).gte(next.value)) return []
  const { id, name, lead, unit } = commitment
  return [
    {
      register: commitments.name,
      id,
      name,
      what: `${next.month}月节点${next.value}${unit ?? ''}，现${reached ?? '—'}`,
      lead,
      dueOn: next.day,
      says: '节点计划',
      left: workingDaysBetween(today, next.day),
      provisional: false,
    },
  ]
}
