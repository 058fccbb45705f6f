import {
  listBindings,
  resolveBlocks,
  resolveRuns,
  plainText,
  type Annex,
  type Binding,
  type Block,
  type OfficialDocument,
  type ReportTemplate,
  type Run,
} from '@dongjian/official-documents'
import type { Region } from '@dongjian/kernel/published'
import type { Fact } from './fact.ts'
import type { ReportDates } from './dates.ts'
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
  readonly facts: ReadonlyMap<Binding, Fact>
  readonly measures: Annex & { kind: 'measures' }
  readonly knownOn: string
}

/** The two papers of an edition: the same body, as 会议材料 and as 红头报送件. */
export function makePapers(parts: PaperParts): Papers {
  const answer = (binding: Binding): Run => answerOf(parts, binding)
  const { template, dates, region } = parts
  const words = (runs: ReportTemplate['note']) => (runs ? plainText(resolveRuns(runs, answer)) : undefined)
  const blocks: Block[] = resolveBlocks(template.blocks, answer)
  const body = {
    title: plainText(resolveRuns(template.title, answer)),
    blocks,
    ...(region.demo && { watermark: '演示数据' as const }),
    stamps: { createdAt: `${dates.finalisedOn}T00:00:00+08:00` },
  }
  const [note, office, person, salutation] = [template.note, template.office, template.person, template.salutation].map(
    words,
  )
  const definitions = definitionsOf(parts)
  return {
    meeting: {
      ...body,
      kind: 'meeting',
      ...(note !== undefined && { note }),
      ...(office !== undefined && { office }),
      ...(person !== undefined && { person }),
      ...(salutation !== undefined && { salutation }),
      annexes: [definitions],
    },
    redHead: { ...body, kind: 'redHead', annexes: [parts.measures, definitions], redHead: redHeadOf(parts) },
  }
}

function redHeadOf({ paper, dates }: PaperParts): NonNullable<OfficialDocument['redHead']> {
  const date = sayDay(dates.finalisedOn)
  return {
    issuer: paper.issuer,
    // The number is given by the office's registry when the paper is signed.
    number: `${paper.prefix}〔${dates.finalisedOn.slice(0, 4)}〕　号`,
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
  const bound = { id: fact.code, text: fact.text, note: `${fact.label}：${fact.explanation}来源：${fact.origin}` }
  if (fact.kind === 'names') return { names: bound }
  return fact.kind === 'target' ? { target: bound } : { figure: bound }
}

const wordOf = (region: Region, word: string): string => (word === 'shortName' ? region.shortName : region.name)

/** 2024年5月28日; a day that is not fixed yet leaves its place open. */
export function sayDay(day: string | null | undefined): string {
  if (!day) return '　　年　月　日'
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function definitionsOf({ facts, knownOn }: PaperParts): Annex {
  const figures = [...facts.values()].filter((fact) => fact.kind !== 'names')
  return {
    kind: 'definitions',
    title: '口径说明',
    rows: figures.map((fact) => ({
      number: fact.text,
      name: fact.label,
      counted: fact.explanation,
      source: fact.origin,
      knownOn: sayDay(knownOn),
    })),
  }
}
