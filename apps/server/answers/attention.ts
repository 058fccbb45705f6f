import type { Progress } from '@dongjian/domains'
import type { KeyFigure, Overview } from '../contract/counties.ts'

const soonDays = 30
const most = 8

interface Waiting {
  readonly progress: readonly Progress[]
  readonly figures: readonly KeyFigure[]
  /** Workbooks that were read and not applied. */
  readonly imports: readonly { readonly id: string; readonly fileName: string }[]
}

/** What needs somebody, the most urgent first: promises past or near their day, imports half done, numbers that are missing or old. */
export function attentionOf({ progress, figures, imports }: Waiting, today: string): Overview['attention'] {
  const open = progress.filter(
    ({ light, commitment }) => light !== 'done' && commitment.deadline !== null && isOpen(commitment.status),
  )
  const promise = (kind: 'overdue' | 'due', { commitment }: Progress, text: string) => ({
    kind,
    text,
    place: { kind: 'record' as const, register: 'commitments', id: commitment.id },
  })
  const overdue = open
    .filter(({ light }) => light === 'missed')
    .map((p) => promise('overdue', p, `${dayAndReach(p)}，已过时限`))
  const soon = open
    .filter(({ commitment }) => commitment.deadline! >= today && daysBetween(today, commitment.deadline!) <= soonDays)
    .map((p) => promise('due', p, `${dayAndReach(p)}，即将到期`))
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
  return [...overdue, ...soon, ...staged, ...numbers].slice(0, most)
}

/** What decides stands first: a line that is cut still says how far it is. */
function dayAndReach({ commitment, reached }: Progress): string {
  const { name, deadline, target, unit } = commitment
  const done = target === null || reached === null ? '' : ` ${reached}/${target}${unit ?? ''}`
  return `${name}${done}，${deadline ?? ''}`
}

const isOpen = (status: string): boolean => ['underway', 'selfRated', 'confirmed'].includes(status)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
