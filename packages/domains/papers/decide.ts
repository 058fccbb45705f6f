import { Refusal } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import { addRecord, findRecord, type Values, type WriteTx } from '@dongjian/kernel/store'
import { registers } from '../registers.ts'
import { nextCode } from './next-code.ts'
import type { PassageKind, PaperText } from './paper.ts'
import { findOpinion, getPaper } from './papers.ts'
import { decidePassage, registerOf } from './passages.ts'
import type { Proposal } from './proposal.ts'
import { listProposals } from './proposals.ts'
import { refuse } from './refusals.ts'
import { valuesOf } from './values-of.ts'

export type Act =
  /** Becomes a record; `values` go before what was read. */
  | { readonly do: 'add'; readonly values: Values }
  /** Is a record that there is. */
  | { readonly do: 'link'; readonly record: string }
  | { readonly do: 'setAside'; readonly note: string }

export interface Decision {
  readonly kind: PassageKind
  readonly place: number
  readonly act: Act
}

/** Promises before the problems that they answer. */
const order: readonly PassageKind[] = ['commitment', 'item', 'problem']

/**
 * What a person decided on passages of a paper, all of it or nothing. Refuses a passage that the paper does not have, one
 * that is a record already, and what its register does not admit, by the name of the passage.
 */
export async function decidePassages(
  tx: WriteTx,
  definitions: Definitions,
  id: string,
  decisions: readonly Decision[],
): Promise<{ added: number; linked: number; setAside: number }> {
  const paper = await getPaper(tx, id)
  if (paper.withdrawn) throw refuse('paperWithdrawn', { title: paper.title, reason: paper.withdrawn.reason })
  const { proposals } = await listProposals(tx, definitions, paper)
  const codes = new Map<number, string>()
  for (const { decided, place, kind } of proposals)
    if (kind === 'commitment' && decided?.record) codes.set(place, decided.record.code)
  const counts = { add: 0, link: 0, setAside: 0 }
  const done = new Set<Proposal>()
  const ordered = decisions.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.place - b.place)
  for (const { kind, place, act } of ordered) {
    const proposal = proposals.find((one) => one.kind === kind && one.place === place)
    if (!proposal) throw refuse('passageNotFound', { place })
    if (done.has(proposal)) throw refuse('passageTwice', { name: proposal.name })
    done.add(proposal)
    if (proposal.decided?.record)
      throw refuse('passageDecided', { name: proposal.name, record: proposal.decided.record.code })
    const record = await carryOut(tx, { paper, proposal, act, codes })
    await decidePassage(tx, id, proposal, { record, note: act.do === 'setAside' ? act.note : null })
    counts[act.do] += 1
  }
  return { added: counts.add, linked: counts.link, setAside: counts.setAside }
}

interface Work {
  readonly paper: PaperText
  readonly proposal: Proposal
  readonly act: Act
  /** Codes of the promises of this paper, by their place. */
  readonly codes: Map<number, string>
}

async function carryOut(tx: WriteTx, { paper, proposal, act, codes }: Work): Promise<string | null> {
  if (act.do === 'setAside') return null
  const register = registerOf[proposal.kind]
  const { name, kind, place } = proposal
  if (act.do === 'link') {
    const found = await findRecord(tx, register, act.record)
    if (!found) throw refuse('linkedElsewhere', { name, title: register.title })
    if (kind === 'commitment') codes.set(place, String(found.values['code']))
    return act.record
  }
  const opinion = paper.number === null ? undefined : await findOpinion(tx, paper.number)
  const code = await nextCode(tx, kind, proposal.year)
  if (kind === 'commitment') codes.set(place, code)
  const values = { code, ...valuesOf(paper, proposal, { opinion: opinion ?? null, codes }), ...act.values }
  try {
    // The person who confirms has looked at what is only asked about.
    return await addRecord(tx, registers, register, values, undefined, true)
  } catch (error) {
    if (error instanceof Refusal) throw refuse('passageIncomplete', { name, why: error.message })
    throw error
  }
}

/** What confirming everything means: tie what is on record already, add the rest; what was decided stays. */
export const confirmEach = (proposals: readonly Proposal[]): Decision[] =>
  proposals
    .filter(({ decided }) => decided === null)
    .map(({ kind, place, existing }) => ({
      kind,
      place,
      act: existing ? { do: 'link', record: existing.id } : { do: 'add', values: {} },
    }))
