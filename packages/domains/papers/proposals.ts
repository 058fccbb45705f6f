import { computeFigures, convertUnit, Exact, type Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Reading } from '@dongjian/report-figures'
import { readSettled } from '../reports/index.ts'
import { findNamedOrganizations } from '../organizations/index.ts'
import type { PaperText } from './paper.ts'
import { listDecided } from './passages.ts'
import type { Proposal, Target } from './proposal.ts'
import { findExisting, readOnRecord } from './propose/existing.ts'
import { readPassages, type ReadPassage } from './propose/read-passages.ts'
import { rankBySharedWords } from './propose/shared-words.ts'

export interface ProposedPaper {
  readonly reading: Reading
  /** In the order of the text. */
  readonly proposals: readonly Proposal[]
}

/** What a paper says that may become a record, with who leads it, what is on record already and what was decided. */
export async function listProposals(tx: Tx, definitions: Definitions, paper: PaperText): Promise<ProposedPaper> {
  const { reading, passages } = readPassages({ figures: definitions.figures, settled: await readSettled(tx) }, paper)
  const leads = await findNamedOrganizations(
    tx,
    passages.flatMap(({ leadSaid }) => leadSaid ?? []),
  )
  const baselines = await baselinesOf(tx, definitions, passages)
  const onRecord = await readOnRecord(tx)
  const decided = await listDecided(tx, paper.id)
  const proposals = passages.map((passage, i): Proposal => {
    const { kind, place, target, leadSaid } = passage
    return {
      ...passage,
      target: target && { ...target, baseline: baselines[i] ?? null },
      lead: leads.get(leadSaid ?? '') ?? paper.lead,
      figures: kind === 'problem' ? figuresBehind(definitions, passage) : [],
      answers: kind === 'problem' ? answersTo(passages, passage) : [],
      existing: findExisting(onRecord, passage),
      decided: decided.find((one) => one.kind === kind && one.place === place) ?? null,
    }
  })
  return { reading, proposals: proposals.toSorted((a, b) => a.start - b.start || a.place - b.place) }
}

/** The figure of each target in the year before, in the unit of the target. */
async function baselinesOf(
  tx: Tx,
  definitions: Definitions,
  passages: readonly ReadPassage[],
): Promise<readonly Target['baseline'][]> {
  const asked = passages.filter(({ target }) => target?.figure)
  const values = await computeFigures(
    tx,
    definitions,
    asked.map(({ target, year }) => ({ code: target!.figure!.code, period: String(year - 1) })),
  )
  return passages.map((passage) => {
    const value = values[asked.indexOf(passage)]
    return value === undefined || value.value === null
      ? null
      : short(convertUnit(value.value, value.unit, passage.target!.unit ?? value.unit))
  })
}

/** A quotient has 34 digits; a baseline is a line in a ledger. */
const short = (amount: string | null): string | null =>
  amount === null ? null : new Exact(amount).toDecimalPlaces(4).toFixed()

const most = 4

/** Figures whose own name stands in the problem; what only sounds like it is left to the person. */
function figuresBehind({ figures }: Definitions, { wording }: ReadPassage): Proposal['figures'] {
  const named = Object.values(figures).filter(({ label, says }) =>
    [label, ...(says ?? [])].some((name) => name.length >= 4 && wording.includes(name.replace(/^新增|^累计/, ''))),
  )
  return named.slice(0, most).map(({ code, label }) => ({ code, label }))
}

/** Promises that share words with a problem, their heading too; of a sentence with several targets the first. */
function answersTo(passages: readonly ReadPassage[], problem: ReadPassage): Proposal['answers'] {
  const promises = passages.filter(
    ({ kind, start }, i) => kind === 'commitment' && passages.findIndex((one) => one.start === start) === i,
  )
  const texts = promises.map(({ section, wording }) => `${section ?? ''}。${wording}`)
  return rankBySharedWords(problem.wording, texts, most).map((i) => ({
    place: promises[i]!.place,
    name: promises[i]!.name,
  }))
}
