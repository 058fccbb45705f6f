import { registers, rollUp, type Progress } from '@dongjian/domains'
import { printFigure } from '@dongjian/kernel/figures'
import type { Light, PromiseGroup, Promised, RolledUp } from '../contract/commitments.ts'

const words = { atLeast: '达到', orMore: '不少于', strive: '力争', atMost: '不超过' } as const
const { statuses } = registers.commitments

export function promiseOf({ commitment, value, reached, share, milestones, light, why }: Progress): Promised {
  const { operator, target, unit, lead, deadline, status, name } = commitment
  const { id, code, partners, paper, section, wording, year, figure, weight, lagReason } = commitment
  return {
    id,
    code,
    partners: [...partners],
    paper,
    section,
    wording,
    year,
    figure,
    light,
    why,
    lagReason,
    title: name,
    unit: lead ?? '',
    striving: operator === 'strive',
    target: target === null ? '' : `${operator === null ? '' : words[operator]}${target}${unit ?? ''}`,
    value: value === null || reached === null ? null : printFigure(value, unit ? { in: unit } : {}),
    progress: share,
    weight: weight ?? '1',
    milestones: { accepted: milestones.filter((one) => one.status === 'accepted').length, all: milestones.length },
    dueOn: deadline,
    status,
    statusText: statuses[status],
  }
}

/** Promises under one name each, in the order in which the names first come, with what they add up to. */
export function groupPromises(promises: readonly Promised[], nameOf: (promise: Promised) => string): PromiseGroup[] {
  return [...Map.groupBy(promises, nameOf)].map(([name, own]) => ({
    name,
    ...wholeOf(own),
    lights: Object.fromEntries(
      [...Map.groupBy(own, ({ light }) => light)].map(([of, { length }]) => [of, length]),
    ) as Record<Light, number>,
  }))
}

export const wholeOf = (promises: readonly Promised[]): RolledUp => {
  const { share, weight, counted, leftOut } = rollUp(
    promises.map((one) => ({ weight: one.weight, share: one.progress })),
  )
  return { progress: share, weight, counted, leftOut }
}
