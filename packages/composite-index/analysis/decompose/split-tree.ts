import { aggregationAt, type Aggregation } from '../../model/aggregation.ts'
import { known } from '../period.ts'
import { topElement } from '../top.ts'
import type { Effect, EffectKind } from './change.ts'
import type { End } from './end.ts'
import { movingParts, type Part, type Side } from './part.ts'
import { splitCopeland } from './split-copeland.ts'
import { splitMean } from './split.ts'

interface Node {
  /** The codes of the aggregate on both sides; the same below the top. */
  readonly codes: readonly [before: string, after: string]
  readonly level: number
  /** How much the top moves with this one. */
  readonly slope: number
}

/**
 * The effects of everything but the method between two ends whose method is the same: the split of the top's mean, and
 * what it says of each aggregate below split in turn, down to the indicators.
 */
export function splitTree(unit: string, before: End, after: End): readonly Effect[] {
  const effects: Effect[] = []
  const [first, last] = [topElement(before.run.model), topElement(after.run.model)]
  const nodes: Node[] = [{ codes: [first.code, last.code], level: last.level, slope: 1 }]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const { lines, below } = splitNode(node, unit, before, after)
    effects.push(...lines)
    nodes.push(...below)
  }
  return effects
}

interface NodeSplit {
  readonly lines: readonly Effect[]
  readonly below: readonly Node[]
}

function splitNode(node: Node, unit: string, before: End, after: End): NodeSplit {
  const aggregation = aggregationAt(after.run.model.steps.aggregate, node.level)
  return aggregation.method === 'copeland'
    ? splitByComparing(node, unit, before, after)
    : splitByMean(node, aggregation, before, after)
}

function splitByMean(
  node: Node,
  aggregation: Exclude<Aggregation, { method: 'copeland' }>,
  before: End,
  after: End,
): NodeSplit {
  const { slope, codes } = node
  const parts = movingParts(
    codesUnder(node, before, after).map((code): Part => {
      return { code, before: sideOf(before, codes[0], code), after: sideOf(after, codes[1], code) }
    }),
  )
  const split = splitMean(aggregation, parts, [before.score(codes[0]), after.score(codes[1])])
  const moves = parts.map(({ code, x }, at) => passDown(node, code, [x, split.slopes[at] ?? 0], before, after))
  return {
    lines: [
      ...moves.flatMap(({ lines }) => lines),
      ...parts.flatMap(({ code, share, shareByPresence }, at) => {
        const per = slope * (split.perShare[at] ?? 0)
        const byWeights = share[1] - share[0] - shareByPresence
        return [...line('weight', code, per * byWeights), ...line('presence', code, per * shareByPresence)]
      }),
      ...line('presence', codes[1], slope * split.ofPresence),
    ],
    below: moves.flatMap(({ below }) => below),
  }
}

function splitByComparing(node: Node, unit: string, before: End, after: End): NodeSplit {
  const { slope, codes } = node
  const others = [...new Set([...before.units, ...after.units])].filter((other) => other !== unit)
  const score = (end: End, side: 0 | 1, code: string, of?: string) =>
    end.isChild(codes[side], code) ? end.score(code, of) : NaN
  const split = splitCopeland(
    codesUnder(node, before, after).map((code) => ({
      code,
      weight: [before.weightUnder(codes[0], code), after.weightUnder(codes[1], code)],
      own: [score(before, 0, code), score(after, 1, code)],
      others: others.map((other) => [score(before, 0, code, other), score(after, 1, code, other)]),
    })),
  )
  const moves = split.parts.map(({ code, own }) => {
    const x = [score(before, 0, code), score(after, 1, code)] as const
    return passDown(node, code, [x, own === 0 ? 0 : own / (x[1] - x[0])], before, after)
  })
  return {
    lines: [
      ...moves.flatMap(({ lines }) => lines),
      ...split.parts.flatMap(({ code, others: byOthers, presence }) => [
        ...line('others', code, slope * byOthers),
        ...line('presence', code, slope * presence),
      ]),
      ...line('weight', codes[1], slope * split.weights),
      ...line('others', codes[1], slope * split.joined),
    ],
    below: moves.flatMap(({ below }) => below),
  }
}

/** A part's move is an indicator's effect, or is split further where both sides have an aggregate. */
function passDown(
  { level, slope }: Node,
  code: string,
  [x, partSlope]: readonly [readonly [number, number], number],
  before: End,
  after: End,
): NodeSplit {
  const isAggregate = before.childrenOf(code).length > 0 && after.childrenOf(code).length > 0
  const isThere = !Number.isNaN(before.score(code)) && !Number.isNaN(after.score(code))
  if (isAggregate) {
    return { lines: [], below: isThere ? [{ codes: [code, code], level: level - 1, slope: slope * partSlope }] : [] }
  }
  const effect = partSlope === 0 ? 0 : slope * partSlope * (x[1] - x[0])
  const values = [known(before.raw(code)), known(after.raw(code))] as const
  return { lines: [{ kind: 'indicator', code, effect, values }], below: [] }
}

function codesUnder({ codes }: Node, before: End, after: End): readonly string[] {
  const children = [...before.childrenOf(codes[0]), ...after.childrenOf(codes[1])]
  return [...new Set(children.map(({ code }) => code))]
}

function sideOf(end: End, parent: string, code: string): Side {
  const isPart = end.isChild(parent, code)
  return { isPart, weight: end.weightUnder(parent, code), score: isPart ? end.score(code) : NaN }
}

function line(kind: EffectKind, code: string, effect: number): readonly Effect[] {
  return effect === 0 ? [] : [{ kind, code, effect }]
}
