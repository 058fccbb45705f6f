import {
  listBindings,
  resolveBlocks,
  resolveRuns,
  plainText,
  type Annex,
  type Binding,
  type Block,
  type DocumentKind,
  type OfficialDocument,
  type ReportTemplate,
  type Run,
} from '@dongjian/official-documents'
import { canonicalJson } from '@dongjian/kernel/events'
import type { Period } from '@dongjian/kernel/define'
import type { Region } from '@dongjian/kernel/published'
import type { Fact } from './fact.ts'
import { explainFacts } from './explained.ts'
import { makeMeasures, type Opinion, type Proof } from './measures.ts'
import { sayDay, type ReportDates } from './dates.ts'
import type { Paper } from './templates.ts'

export interface Papers {
  readonly meeting: OfficialDocument
  readonly redHead: OfficialDocument
}

/** Every hole of a template in the order of reading. */
export const bindingsOf = (template: ReportTemplate): Binding[] => {
  const { title, note = [], office = [], person = [], salutation = [], blocks } = template
  return listBindings([...title, ...note, ...office, ...person, ...salutation], blocks)
}

export interface PaperParts {
  readonly template: ReportTemplate
  readonly paper: Paper
  readonly region: Region
  readonly dates: ReportDates
  readonly period: Period
  readonly facts: ReadonlyMap<Binding, Fact>
  /** The 审议意见 that it answers, and the numbers of its items. */
  readonly opinion: Opinion | undefined
  readonly proofs: readonly Proof[]
  readonly knownOn: string
}

/** The two papers of an edition, as 会议材料 and as 红头报送件: the same body but for the paragraphs of one of them. */
export function makePapers(parts: PaperParts): Papers {
  const answer = (binding: Binding): Run => answerOf(parts, binding)
  const { template, dates, region } = parts
  const words = (runs: ReportTemplate['note']) => (runs ? plainText(resolveRuns(runs, answer)) : undefined)
  const blocksOf = (kind: DocumentKind): Block[] => resolveBlocks(template.blocks, kind, answer)
  const body = {
    title: plainText(resolveRuns(template.title, answer)),
    ...(region.demo && { watermark: '演示数据' as const }),
    stamps: { createdAt: `${dates.finalisedOn}T00:00:00+08:00` },
  }
  const [note, office, person, salutation] = [template.note, template.office, template.person, template.salutation].map(
    words,
  )
  return {
    meeting: {
      ...body,
      kind: 'meeting',
      ...(note !== undefined && { note }),
      ...(office !== undefined && { office }),
      ...(person !== undefined && { person }),
      ...(salutation !== undefined && { salutation }),
      blocks: blocksOf('meeting'),
      annexes: [definitionsOf(parts, isInBody(parts))],
    },
    redHead: {
      ...body,
      title: titleOfOrgan(parts.paper, body.title),
      kind: 'redHead',
      blocks: blocksOf('redHead'),
      annexes: [...measuresOf(parts, answer), definitionsOf(parts, () => true)],
      redHead: redHeadOf(parts),
    },
  }
}

/** 发文机关、事由、文种 (GB/T 9704-2012, 7.3.1), the 机关 in the first line. */
const titleOfOrgan = ({ signature }: Paper, title: string): string =>
  title.startsWith('关于') ? `${signature}\n${title}` : title

function measuresOf({ opinion, proofs, facts, period }: PaperParts, answer: (binding: Binding) => Run): Annex[] {
  if (!opinion) return []
  return [makeMeasures(opinion, proofs, period, (binding) => ({ fact: facts.get(binding)!, run: answer(binding) }))]
}

function isInBody({ proofs }: PaperParts): (binding: Binding) => boolean {
  const proving = new Set(proofs.map(({ binding }) => binding))
  return (binding) => !proving.has(binding)
}

function redHeadOf({ paper, dates }: PaperParts): NonNullable<OfficialDocument['redHead']> {
  const date = sayDay(dates.finalisedOn)
  return {
    issuer: paper.issuer,
    // The number is given by the office's registry when the paper is signed.
    number: `${paper.prefix}〔${dates.finalisedOn.slice(0, 4)}〕　号`,
    // A 报告 goes upwards, so the place of its 签发人 stands there even while it is open.
    signer: paper.signer ?? '',
    to: paper.to,
    signature: paper.signature,
    date,
    ...(paper.copies !== undefined && { copies: paper.copies }),
    printedBy: paper.printedBy,
    printedOn: date,
  }
}

function answerOf({ facts, dates, region }: PaperParts, binding: Binding): Run {
  const fact = facts.get(binding)
  if (!fact)
    return {
      text: binding.directive === 'date' ? sayDay(dates[binding.of as keyof ReportDates]) : wordOf(region, binding.of),
    }
  const place = Number(fact.mark.slice(1))
  const bound = {
    place,
    id: fact.code,
    text: fact.text,
    note: `${fact.label}：${fact.explanation}来源：${fact.origin}`,
  }
  if (fact.kind === 'names') return { names: bound }
  return fact.kind === 'target' ? { target: bound } : { figure: bound }
}

const wordOf = (region: Region, word: string): string => (word === 'shortName' ? region.shortName : region.name)

function definitionsOf({ facts, knownOn }: PaperParts, includes: (binding: Binding) => boolean): Annex {
  const printed = [...facts].filter(([binding]) => includes(binding)).map(([, fact]) => fact)
  // A number that stands in the body and in the table is explained once.
  const once = new Map(
    printed.map((fact) => [[fact.code, fact.period, fact.text, canonicalJson(fact.params)].join(), fact]),
  )
  return {
    kind: 'definitions',
    title: '口径说明',
    note: `按${sayDay(knownOn)}所知取数`,
    rows: explainFacts([...once.values()]),
  }
}
