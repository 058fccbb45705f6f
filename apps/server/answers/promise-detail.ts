import {
  curveOf,
  findCommitment,
  listProblems,
  nodesOf,
  placesOf,
  progressOf,
  registers,
  suggestPace,
  usualGrace,
  type CurvePoint,
  type Milestone,
  type Node,
} from '@dongjian/domains'
import { Exact, type Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { PromiseDetail } from '../contract/commitments.ts'
import { nameDocuments } from './names.ts'
import { refuse } from '../refusals.ts'
import { promiseOf } from './promises.ts'
import { todayOf } from './today.ts'

export async function promiseDetailOf(
  tx: Tx,
  definitions: Definitions,
  id: string,
  asKnownOn: string | null,
): Promise<PromiseDetail> {
  const today = asKnownOn ?? todayOf()
  const commitment = await findCommitment(tx, id)
  if (!commitment) throw refuse('promiseNotFound', { id })
  const [progress] = await progressOf(tx, definitions, [commitment], today)
  const { reached, value, milestones } = progress!
  const curve = await curveOf(tx, definitions, commitment, today)
  const problems = await listProblems(tx)
  const { version, target, unit, baseline, pace, paceBasis, paceConfirmedOn, grace } = commitment
  return {
    ...promiseOf(progress!),
    asKnownOn,
    today,
    version,
    reached,
    baseline,
    pace,
    paceBasis,
    paceConfirmedOn,
    curve,
    targetValue: target,
    targetUnit: unit,
    grace: grace ?? usualGrace,
    keptTo: value?.keptTo ?? null,
    nodes: (nodesOf(commitment) ?? []).map((node) => nodeOf(node, curve, today, value?.keptTo ?? null)),
    suggestion: await suggestPace(tx, definitions, commitment),
    steps: await stepsOf(tx, milestones),
    places: await placesOf(tx, id),
    problems: problems
      .filter((one) => one.commitments.includes(commitment.code))
      .map((one) => ({ id: one.id, name: one.name })),
  }
}

function nodeOf(
  { month, day, value: planned, graceUntil }: Node,
  curve: readonly CurvePoint[],
  today: string,
  keptTo: string | null,
): PromiseDetail['nodes'][number] {
  const reached = curve.find((point) => point.month === month)?.reached ?? null
  const known = keptTo === null || keptTo >= day ? today : keptTo
  const met = reached !== null && new Exact(reached).gte(planned)
  const state = met ? 'met' : day >= today ? 'ahead' : reached === null || day >= known ? 'unknown' : 'short'
  return { month, day, planned, reached, graceUntil, state }
}

async function stepsOf(tx: Tx, milestones: readonly Milestone[]): Promise<PromiseDetail['steps']> {
  const names = await nameDocuments(
    tx,
    milestones.flatMap(({ evidence }) => evidence ?? []),
  )
  return milestones.map(({ id, order, name, dueOn, weight, status, reportedOn, reviewedOn, reviewer, evidence }) => ({
    id,
    order,
    name,
    dueOn,
    status,
    reportedOn,
    reviewedOn,
    reviewer,
    weight: weight ?? '1',
    statusText: registers.milestones.statuses[status],
    evidence: evidence === null ? null : { sha256: evidence, name: names.get(evidence) ?? '' },
  }))
}
