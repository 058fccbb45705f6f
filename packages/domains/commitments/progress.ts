import { sayDay } from '@dongjian/kernel/define'
import { convertUnit, computeFigures, type Definitions, type FigureValue } from '@dongjian/kernel/figures'
import { listKept, type Tx } from '@dongjian/kernel/store'
import { lightOf, lightOfMilestones, type Light } from './light.ts'
import { listMilestones, type Milestone } from './milestones.ts'
import { listCommitments, type Commitment } from './queries.ts'
import { milestones as register } from './register.ts'
import { shareDone } from './share.ts'

export interface Progress {
  readonly commitment: Commitment
  readonly value: FigureValue | null
  /** In the unit of the promise. */
  readonly reached: string | null
  /** Percent, never above 100. */
  readonly share: string | null
  readonly milestones: readonly Milestone[]
  readonly light: Light
  readonly why: string
}

/** How far each promise of some years, or of all, is on a day: queried from its figure or its milestones, never typed. */
export async function listProgress(
  tx: Tx,
  definitions: Definitions,
  years: readonly number[] | undefined,
  today: string,
): Promise<Progress[]> {
  return progressOf(tx, definitions, await listCommitments(tx, years), today)
}

export async function progressOf(
  tx: Tx,
  definitions: Definitions,
  commitments: readonly Commitment[],
  today: string,
): Promise<Progress[]> {
  const shown = commitments.filter((c) => c.figure !== null && Object.hasOwn(definitions.figures, c.figure))
  const values = await computeFigures(
    tx,
    definitions,
    shown.map((c) => ({ code: c.figure!, period: String(c.year) })),
  )
  const milestones = Map.groupBy(await listMilestones(tx), (one) => one.commitment)
  const [kept] = await listKept(tx, [register])
  const days = { today, milestonesTo: kept?.to ?? null }
  return commitments.map((commitment) => {
    const value = values[shown.indexOf(commitment)] ?? null
    const own = milestones.get(commitment.id) ?? []
    return { ...judge(definitions, commitment, value, own, days), commitment, value, milestones: own }
  })
}

function judge(
  definitions: Definitions,
  commitment: Commitment,
  value: FigureValue | null,
  milestones: readonly Milestone[],
  { today, milestonesTo }: { today: string; milestonesTo: string | null },
): Pick<Progress, 'reached' | 'share' | 'light' | 'why'> {
  const silent = value !== null && value.keptTo !== null && value.keptTo < `${commitment.year}-01-01`
  const reached = silent ? null : reachedOf(commitment, value)
  const share = shareDone(commitment, reached, milestones)
  if (commitment.target === null)
    return { reached, share, ...lightOfMilestones(commitment, milestones, today, milestonesTo) }
  const lacking = silent
    ? `台账记到${sayDay(value.keptTo)}，还没有记到${commitment.year}年`
    : value?.completeness.state === 'missing'
      ? value.completeness.why
      : null
  const { light, why } = lightOf(commitment, { reached, lacking, keptTo: value?.keptTo ?? null }, today)
  const standIn = value && definitions.figures[value.code]?.standIn
  return { reached, share, light, why: standIn ? `${why}（${standIn}）` : why }
}

/** The value of the figure in the unit of the promise. */
export const reachedOf = ({ unit }: Commitment, value: FigureValue | null): string | null =>
  value === null || value.value === null ? null : convertUnit(value.value, value.unit, unit ?? value.unit)
