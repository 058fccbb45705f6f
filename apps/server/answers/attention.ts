import { registers, type Progress, type Reminder } from '@dongjian/domains'
import { getRegister, sayDay } from '@dongjian/kernel/define'
import type { KeyFigure, Overview } from '../contract/counties.ts'

const soonWorkingDays = 20
const most = 8

interface Waiting {
  readonly progress: readonly Progress[]
  readonly reminders: readonly Reminder[]
  readonly figures: readonly KeyFigure[]
  /** Workbooks that were read and not applied. */
  readonly imports: readonly { readonly id: string; readonly fileName: string }[]
}

/**
 * What needs somebody, the most urgent first: promises past their day, what is due soon or is known to be over, imports
 * half done, numbers that are missing or old.
 */
export function attentionOf({ progress, reminders, figures, imports }: Waiting): Overview['attention'] {
  const missed = progress
    .filter(({ light, commitment }) => light === 'missed' && isOpen(commitment.status))
    .map(({ commitment, reached }) => {
      const { id, name, target, unit, deadline } = commitment
      const done = target === null || reached === null ? '' : ` ${reached}/${target}${unit ?? ''}`
      return attend('overdue', 'commitments', id, `${name}${done}，${sayDay(deadline!)}，已过时限`)
    })
  const said = new Set(missed.map(({ place }) => place.id))
  // A ledger that was not kept up to the day does not say whether it was done.
  const known = reminders.filter(({ keptTo, left, id }) => keptTo === null && left <= soonWorkingDays && !said.has(id))
  const due = known.map(({ register, id, name, what, dueOn, left }) =>
    attend(
      left < 0 ? 'overdue' : 'due',
      register,
      id,
      `${getRegister(registers, register).title}：${name}，${what}，${sayDay(dueOn)}${sayLeft(left)}`,
    ),
  )
  const staged = imports.map(({ id, fileName }) => ({
    kind: 'import' as const,
    text: `“${fileName}”已试算，还没有写入台账`,
    place: { kind: 'import' as const, id },
  }))
  const numbers = figures
    .filter(({ completeness }) => completeness.state !== 'complete')
    .map(({ code, label, period, periodText, completeness }) => ({
      kind: completeness.state === 'stale' ? ('stale' as const) : ('missing' as const),
      text: `${periodText}“${label}”：${completeness.why}`,
      place: { kind: 'figure' as const, code, period },
    }))
  return [...missed, ...due, ...staged, ...numbers].slice(0, most)
}

const attend = (kind: 'overdue' | 'due', register: string, id: string, text: string) => ({
  kind,
  text,
  place: { kind: 'record' as const, register, id },
})

const sayLeft = (left: number): string =>
  left < 0 ? `，已超${-left}个工作日` : left === 0 ? '，今天到期' : `，还有${left}个工作日`

const isOpen = (status: string): boolean => ['underway', 'selfRated', 'confirmed'].includes(status)
