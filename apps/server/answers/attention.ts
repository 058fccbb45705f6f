import type { Progress } from '@dongjian/domains'
import type { KeyFigure, Overview } from '../contract/counties.ts'

const soonDays = 30
const most = 8

/** What needs somebody, the most urgent first: promises past or near their day, then numbers that are missing or old. */
export function attentionOf(
  progress: readonly Progress[],
  figures: readonly KeyFigure[],
  today: string,
): Overview['attention'] {
  const open = progress.filter(
    ({ light, commitment }) => light !== 'done' && commitment.deadline !== null && isOpen(commitment.status),
  )
  const promise = (kind: 'overdue' | 'due', { commitment }: Progress, text: string) => ({
    kind,
    text,
    place: { kind: 'record' as const, register: 'commitments', id: commitment.id },
  })
  const overdue = open
    .filter(({ commitment, light }) => commitment.deadline! < today && light !== 'none')
    .map((p) => promise('overdue', p, `承诺“${p.commitment.name}”已过时限${p.commitment.deadline}：${p.why}`))
  const soon = open
    .filter(({ commitment }) => commitment.deadline! >= today && daysBetween(today, commitment.deadline!) <= soonDays)
    .map((p) => promise('due', p, `承诺“${p.commitment.name}”${p.commitment.deadline}到期：${p.why}`))
  const numbers = figures
    .filter(({ completeness }) => completeness.state !== 'complete')
    .map(({ code, label, period, periodText, completeness }) => ({
      kind: completeness.state === 'stale' ? ('stale' as const) : ('missing' as const),
      text: `${periodText}“${label}”：${completeness.why}`,
      place: { kind: 'figure' as const, code, period },
    }))
  return [...overdue, ...soon, ...numbers].slice(0, most)
}

const isOpen = (status: string): boolean => ['underway', 'selfRated', 'confirmed'].includes(status)

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
