import { listProgress, listReminders } from '@dongjian/domains'
import { sayPeriod, shiftYears, yearOf, type Period } from '@dongjian/kernel/define'
import { computeFigures, type Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { KeyFigure, Overview } from '../contract/counties.ts'
import { attentionOf } from './attention.ts'
import { latestEdition } from './editions.ts'
import { promiseOf } from './promises.ts'
import { todayOf } from './today.ts'
import { changeOf, figureValueOf, firstKnown, yearsOf } from './figure-values.ts'

/** What a leader asks for first; the order is that of the page. */
export const keyFigures = [
  'indices.innovationIndex',
  'budgets.spending',
  'claims.paid',
  'claims.occasions',
  'rd-projects.fiscalFunding',
  'enterprises.industrialRd',
  'incubators.newTenants',
  'talents.newClassE',
] as const

const curve = 5

interface Asked {
  readonly period: Period
  readonly asKnownOn: string | null
  readonly demo: boolean
}

export async function overviewOf(
  tx: Tx,
  definitions: Definitions,
  { period, asKnownOn, demo }: Asked,
): Promise<Omit<Overview, 'county'>> {
  const today = asKnownOn ?? todayOf()
  const figures = await keyFiguresOf(tx, definitions, period)
  // A report tells of a year and promises the next one.
  const progress = await listProgress(tx, definitions, [yearOf(period), yearOf(period) + 1], today)
  return {
    period,
    periodText: sayPeriod(period),
    asKnownOn,
    figures,
    commitments: progress.map(promiseOf),
    edition: await latestEdition(tx, demo),
    attention: attentionOf({
      progress,
      reminders: await listReminders(tx, progress, today),
      figures,
      imports: asKnownOn === null ? await stagedImports(tx) : [],
    }),
  }
}

async function keyFiguresOf(tx: Tx, definitions: Definitions, period: Period): Promise<KeyFigure[]> {
  const requests = keyFigures.flatMap((code) => yearsOf({ code, period }, curve))
  const values = await computeFigures(tx, definitions, requests)
  // Fewer than the whole curve where it would begin before the first year there is.
  const span = requests.length / keyFigures.length
  return keyFigures.map((_, i) => {
    const years = values.slice(i * span, (i + 1) * span)
    const now = years.at(-1)!
    const before = years.at(-2)!
    return {
      ...figureValueOf(definitions, now),
      before: before.value,
      beforePeriod: shiftYears(period, -1),
      ...changeOf(now, before),
      spark: years.slice(firstKnown(years)).map((year) => ({ period: year.period, value: year.value })),
    }
  })
}

async function stagedImports(tx: Tx): Promise<{ id: string; fileName: string }[]> {
  const rows = await tx.db
    .selectFrom('imports')
    .select(['id', 'file_name'])
    .where('region', '=', tx.region)
    .where('state', '=', 'staged')
    .orderBy('staged_at', 'desc')
    .limit(3)
    .execute()
  return rows.map((row) => ({ id: String(row['id']), fileName: String(row['file_name']) }))
}
