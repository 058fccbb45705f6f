import {
  getPaper,
  listProposals,
  matchFigure,
  progressOf,
  readSettled,
  listCommitments,
  registerOfPassage,
  type BroughtPaper,
  type ProposedPaper,
  type Proposal as Proposed,
  type SettledPhrases,
} from '@dongjian/domains'
import type { Definitions } from '@dongjian/kernel/figures'
import type { Tx } from '@dongjian/kernel/store'
import type { Light } from '../contract/commitments.ts'
import type { PaperBrief, PaperDetail, PaperMark, Proposal } from '../contract/papers.ts'
import { todayOf } from './today.ts'

export const paperBriefOf = (paper: BroughtPaper): PaperBrief => {
  const { id, kind, title, number, issuedOn, year, lead, fileName, document, addedAt, addedBy } = paper
  const { passages, confirmed, setAside, withdrawn } = paper
  return {
    id,
    kind,
    title,
    number,
    issuedOn,
    year,
    fileName,
    document,
    addedAt,
    addedBy,
    confirmed,
    setAside,
    withdrawn,
    lead: { id: lead.id, text: lead.name },
    open: Math.max(0, passages - confirmed - setAside),
  }
}

export async function paperDetailOf(
  tx: Tx,
  definitions: Definitions,
  id: string,
  asKnownOn: string | null,
): Promise<PaperDetail> {
  const paper = await getPaper(tx, id)
  const proposed = await listProposals(tx, definitions, paper)
  const decided = proposed.proposals.flatMap((one) => one.decided ?? [])
  const lights = await lightsOf(tx, definitions, asKnownOn ?? todayOf())
  return {
    ...paperBriefOf(paper),
    open: proposed.proposals.length - decided.length,
    confirmed: decided.filter(({ record }) => record !== null).length,
    setAside: decided.filter(({ record }) => record === null).length,
    text: paper.text,
    marks: marksOf(definitions, paper.text, proposed, await readSettled(tx)),
    proposals: proposed.proposals.map((one) => proposalOf(one, lights)),
  }
}

async function lightsOf(tx: Tx, definitions: Definitions, today: string): Promise<ReadonlyMap<string, Light>> {
  const progress = await progressOf(tx, definitions, await listCommitments(tx), today)
  return new Map(progress.map(({ commitment, light }) => [commitment.id, light]))
}

/** Every figure of the text, with that of the platform which its words name. */
function marksOf(
  { figures }: Definitions,
  text: string,
  { reading }: ProposedPaper,
  settled: SettledPhrases,
): PaperMark[] {
  return reading.figures.map((number) => {
    const aimed = number.modality === 'target' ? { ...number, modality: 'actual' as const } : number
    const match = matchFigure(figures, reading, text, aimed, settled)
    const found = match.kind === 'found' ? match.figure : null
    const { start, end, text: printed, modality, period } = number
    const year = period ?? (reading.reportYear === null ? null : String(reading.reportYear))
    return {
      start,
      end,
      text: printed,
      modality,
      figure: found?.code ?? null,
      label: found?.label ?? null,
      period: year,
    }
  })
}

function proposalOf(proposed: Proposed, lights: ReadonlyMap<string, Light>): Proposal {
  const { decided, lead, partners, figures, answers, target } = proposed
  return {
    ...proposed,
    lead: { id: lead.id, text: lead.name },
    partners: [...partners],
    figures: [...figures],
    answers: [...answers],
    target: target && { ...target, candidates: [...target.candidates] },
    decided: decided && {
      record: decided.record && {
        ...decided.record,
        register: registerOfPassage[decided.kind].name,
        light: lights.get(decided.record.id) ?? null,
      },
      note: decided.note,
      at: decided.at,
      by: decided.by,
    },
  }
}
