import {
  createSimulator,
  explainFirm,
  factsOf,
  getPolicy,
  loadFirms,
  refusePolicy,
  type Policy,
  type PolicyBrief,
  type Simulator,
} from '@dongjian/domains'
import { listEvents } from '@dongjian/kernel/events'
import type { Tx } from '@dongjian/kernel/store'
import type { ExplainedFirm, PolicyBrief as ToldBrief, PolicyDetail, Simulated } from '../contract/policies.ts'

export const briefOf = ({ id, number, name, edition, state, years, madeFrom, addedAt }: PolicyBrief): ToldBrief => ({
  id,
  number,
  name,
  edition,
  state,
  years: { ...years },
  madeFrom,
  addedAt,
})

/** The wording as the contract tells it; what the document has as read-only lists, as plain ones. */
export function detailOf(policy: Policy, demo: boolean): PolicyDetail {
  const document = structuredClone(policy.document) as unknown as PolicyDetail
  return { ...document, ...briefOf(policy), demo, text: policy.text }
}

export interface ExplainAsked {
  readonly id: string
  readonly year: number
  readonly firm?: string | undefined
  readonly facts?: Readonly<Record<string, string | null>> | undefined
  readonly moved: Readonly<Record<string, string>>
}

/** One firm of the register, or one of which only what was typed is known. */
export async function explainIn(tx: Tx, { id, year, firm, facts = {}, moved }: ExplainAsked): Promise<ExplainedFirm> {
  const policy = await getPolicy(tx, id)
  if (firm === undefined)
    return { firm: { id: null, name: '填报的企业' }, year, ...toldOf(explainFirm(policy, facts, moved)) }
  const firms = await loadFirms(tx, { year, exclusions: policy.document.exclusions })
  const known = factsOf(firms, firm)
  if (!known) throw refusePolicy('firmNotFound', { year })
  const name = firms.names[firms.ids.indexOf(firm)]!
  return { firm: { id: firm, name }, year, ...toldOf(explainFirm(policy, { ...known, ...facts }, moved)) }
}

const toldOf = (explained: ReturnType<typeof explainFirm>): Omit<ExplainedFirm, 'firm' | 'year'> =>
  structuredClone(explained) as never

export interface SimulateAsked {
  readonly id: string
  readonly year: number
  readonly against?: string | undefined
  readonly moved: Readonly<Record<string, string>>
}

/** Set up once and asked many times while a slider moves; the newest few are kept, each until its county is written to. */
const simulators = new Map<string, Simulator>()
const kept = 8

export async function simulateIn(tx: Tx, { id, year, against, moved }: SimulateAsked): Promise<Simulated> {
  const key = [tx.region, id, against ?? '', year, tx.knownBefore ?? '', await lastEvents(tx)].join(' ')
  const simulator = simulators.get(key) ?? (await setUp(tx, { id, year, against }))
  simulators.delete(key)
  simulators.set(key, simulator)
  for (const old of [...simulators.keys()].slice(0, -kept)) simulators.delete(old)
  const { budget, simulate } = simulator
  return { year, budget, ...(structuredClone(simulate(moved)) as Omit<Simulated, 'year' | 'budget'>) }
}

async function setUp(tx: Tx, { id, year, against }: Omit<SimulateAsked, 'moved'>): Promise<Simulator> {
  const policy = await getPolicy(tx, id)
  const firms = await loadFirms(tx, { year, exclusions: policy.document.exclusions })
  return createSimulator(policy, firms, against === undefined ? policy : await getPolicy(tx, against))
}

/** What was done in the county last. More than one: of two that write at once the earlier may be seen the later. */
async function lastEvents(tx: Tx): Promise<string> {
  return (await listEvents(tx.db, tx.region, 20)).map((event) => event.id).join(' ')
}
