import { listEditions, type Difference, type EditionBrief, type Fact } from '@dongjian/domains'
import { findSpan, sayPeriod } from '@dongjian/kernel/define'
import type { Tx } from '@dongjian/kernel/store'
import type { EditionBrief as Told, ReportDifference, ReportFact } from '../contract/reports.ts'

export const editionBriefOf = (edition: EditionBrief, demo: boolean): Told => {
  const { id, template, title, period, builtAt, builtBy, asKnownOn, dates, figures, missing } = edition
  return { id, template, title, period, builtAt, builtBy, asKnownOn, dates: { ...dates }, demo, figures, missing }
}

/** The newest report. */
export async function latestEdition(tx: Tx, demo: boolean): Promise<Told | null> {
  const [newest] = await listEditions(tx, 1)
  return newest ? editionBriefOf(newest, demo) : null
}

export const factOf = (fact: Fact): ReportFact => ({
  ...fact,
  params: { ...fact.params },
  periodText: findSpan(fact.period) ? sayPeriod(fact.period) : fact.period,
  valueStatus: fact.valueStatus as ReportFact['valueStatus'],
  completeness: { ...fact.completeness },
})

export const differenceOf = ({ before, after, records, why }: Difference): ReportDifference => ({
  mark: before.mark,
  code: before.code,
  label: before.label,
  params: { ...before.params },
  period: before.period,
  was: before.text,
  now: after.text,
  records: [...records],
  why,
})
