import {
  compileColumns,
  writeCell,
  type AmountTotal,
  type CompiledColumns,
  type OutcomeTotal,
  type Outputs,
  type Program,
} from '@dongjian/policy-rules'
import { Exact } from '@dongjian/kernel/figures'
import type { PolicyDocument } from './document/document.ts'
import type { Moved } from './entitlements.ts'
import type { Firms, Grouping } from './firms.ts'
import { nameOf } from './policy-program.ts'
import { refuse } from './refusals.ts'

type Ruled = { readonly document: PolicyDocument; readonly program: Program }

/** Amounts are exact decimals of 元. */
export interface Simulated {
  readonly firms: number
  readonly cost: string
  readonly baseline: string
  readonly clauses: readonly ({ readonly clause: string; readonly name: string; readonly cost: string } & Omit<
    OutcomeTotal,
    'kind'
  >)[]
  readonly winners: number
  readonly losers: number
  readonly gained: string
  readonly lost: string
  /** The largest changes: gains first, then losses. */
  readonly changes: readonly FirmChange[]
  readonly groups: { readonly [G in Grouping]: readonly GroupTotal[] }
}

export interface FirmChange {
  readonly id: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly change: string
}

export interface GroupTotal {
  readonly name: string
  readonly firms: number
  readonly cost: string
  readonly change: string
}

export interface Simulator {
  /** Answers a moved slider: nothing is compiled and nothing is read. */
  readonly simulate: (moved: Moved) => Simulated
  readonly budget: string | null
}

const shownChanges = 20

/**
 * Sets a policy up over the firms of a year, beside a baseline: another version, or itself as it is written. What the
 * firms get is what `listEntitlements` gives, computed in columns.
 */
export function createSimulator(policy: Ruled, firms: Firms, against: Ruled = policy): Simulator {
  const { document, program } = policy
  const outputs = [...document.clauses.flatMap((clause) => [nameOf.met(clause), nameOf.entitled(clause)]), nameOf.total]
  const columns = compileColumns(program, firms.population, outputs)
  const before = compileColumns(against.program, firms.population, [nameOf.total]).run()
  const baseline = new Map([[nameOf.total, before.get(nameOf.total)!]])
  let after: Outputs | undefined
  return {
    budget: document.budget,
    simulate: (moved) => {
      checkMoved(document, moved)
      const totals = columns.totals(moved, { baseline })
      after = columns.run(moved, after)
      const [whole] = totals.get(nameOf.total)! as [AmountTotal]
      const change = whole.change!
      return {
        firms: firms.population.size,
        cost: whole.sum,
        baseline: new Exact(whole.sum).minus(change.gained).plus(change.lost).toFixed(),
        clauses: document.clauses.map((clause) => {
          const { met, unmet, unknown } = totals.get(nameOf.met(clause))![0] as OutcomeTotal
          const { sum } = totals.get(nameOf.entitled(clause))![0] as AmountTotal
          return { clause: clause.code, name: clause.name, met, unmet, unknown, cost: sum }
        }),
        winners: change.winners,
        losers: change.losers,
        gained: change.gained,
        lost: change.lost,
        changes: changesOf(firms, before, after),
        groups: groupTotals(columns, moved, firms, baseline),
      }
    },
  }
}

function checkMoved({ parameters }: PolicyDocument, moved: Moved): void {
  for (const [name, value] of Object.entries(moved)) {
    const parameter = parameters.find((each) => each.name === name)
    if (!parameter) throw refuse('parameterUnknown', { name, known: parameters.map((each) => each.name) })
    const { min, max, unit, step } = parameter
    if (new Exact(value).lt(min) || new Exact(value).gt(max))
      throw refuse('parameterBeyond', { name, value, min, max, unit })
    const finest = Math.max(...[min, max, step, parameter.value].map((text) => text.split('.')[1]?.length ?? 0))
    if (new Exact(value).decimalPlaces() > finest) throw refuse('parameterTooFine', { name, value, decimals: finest })
  }
}

function groupTotals(
  columns: CompiledColumns,
  moved: Moved,
  firms: Firms,
  baseline: ReadonlyMap<string, NonNullable<ReturnType<Outputs['get']>>>,
): Simulated['groups'] {
  const of = (grouping: Grouping): GroupTotal[] => {
    const groups = firms.groups[grouping]
    const totals = columns.totals(moved, { groups, baseline }).get(nameOf.total)! as readonly AmountTotal[]
    return groups.names
      .map((name, i) => {
        const { sum, paid, change } = totals[i]!
        return { name, firms: paid, cost: sum, change: new Exact(change!.gained).minus(change!.lost).toFixed() }
      })
      .toSorted((a, b) => new Exact(b.cost).cmp(a.cost))
  }
  return { chain: of('chain'), town: of('town'), scale: of('scale') }
}

/** Firms that get more or less, the largest first on either side. */
function changesOf(firms: Firms, before: Outputs, after: Outputs): FirmChange[] {
  const [was, is] = [before.get(nameOf.total)!, after.get(nameOf.total)!]
  const differences = firms.ids.flatMap((_, row) => {
    const [a, b] = [cellOf(was, row), cellOf(is, row)]
    return a === b ? [] : [{ row, before: a, after: b, change: new Exact(b).minus(a) }]
  })
  const sorted = differences.toSorted((a, b) => b.change.cmp(a.change))
  const shown = [
    ...sorted.filter(({ change }) => change.gt(0)).slice(0, shownChanges),
    ...sorted.filter(({ change }) => change.lt(0)).slice(-shownChanges),
  ]
  return shown.map(({ row, before: a, after: b, change }) => ({
    id: firms.ids[row]!,
    name: firms.names[row]!,
    before: a,
    after: b,
    change: change.toFixed(),
  }))
}

const cellOf = (column: NonNullable<ReturnType<Outputs['get']>>, row: number): string =>
  (column.kind === 'exact' ? column.values[row] : writeCell(column, row)) ?? '0'
