import type { Values } from '@dongjian/kernel/store'
import type { PaperText } from './paper.ts'
import type { Proposal } from './proposal.ts'

interface Known {
  /** The opinion that the paper is, in its register. */
  readonly opinion: string | null
  /** Codes of the promises of the paper, by their place. */
  readonly codes: ReadonlyMap<number, string>
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

/** The fields of the record that a passage becomes; its whole wording stays in the paper. */
export function valuesOf(paper: PaperText, proposal: Proposal, { opinion, codes }: Known): Values {
  const { partners, kind, wording, name, lead, deadline, deadlineSaid, year, section, target } = proposal
  if (kind === 'item') {
    const own = { opinion, wording: cut(wording, 500), responsible: lead.id, partners: [...partners] }
    return deadlineSaid === null ? own : { ...own, deadline }
  }
  if (kind === 'problem') {
    return {
      opinion,
      name,
      wording: cut(wording, 500),
      responsible: lead.id,
      figures: proposal.figures.map(({ code }) => code),
      commitments: proposal.answers.flatMap(({ place }) => codes.get(place) ?? []),
      measures: cut(proposal.answers.map((answer) => answer.name).join('；'), 500) || null,
      foundOn: paper.issuedOn,
    }
  }
  return {
    name,
    wording: cut(wording, 500),
    paper: cut(paper.title, 120),
    section,
    year,
    lead: lead.id,
    partners: [...partners],
    deadline,
    startsOn: `${year}-01-01`,
    ...(target && {
      figure: target.figure?.code ?? null,
      operator: target.operator,
      target: target.value,
      unit: target.unit,
      baseline: target.baseline,
    }),
  }
}
