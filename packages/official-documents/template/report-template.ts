import type { Block, TextRun } from '../model/blocks.ts'
import type { DocumentKind } from '../model/official-document.ts'
import type { InlineName } from './directives.ts'

/** Where something stands in the Markdown; both count from 1. */
export interface Place {
  line: number
  column: number
}

/** A hole in the text: what it is bound to, still unanswered. */
export interface Binding extends Place {
  directive: InlineName
  /** What it is bound to; stands in `attributes` too. */
  of: string
  attributes: Record<string, string>
  /** The directive's own words: `:fig[…]`. */
  label?: string
}

export type TemplateRun = TextRun | { bind: Binding; strong?: true }

/** A block, and the one paper in which it stands when it does not stand in both. */
export type TemplateBlock = Block<TemplateRun> & { only?: DocumentKind }

/** A report as its writer typed it, bound but not computed. */
export interface ReportTemplate {
  title: TemplateRun[]
  note?: TemplateRun[]
  office?: TemplateRun[]
  person?: TemplateRun[]
  salutation?: TemplateRun[]
  /** 文号 of the 审议意见 that the report answers: whose items its 落实情况对照表 lists. */
  opinion?: TemplateRun[]
  blocks: TemplateBlock[]
}
