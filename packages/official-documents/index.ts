export { renderDocx } from './docx/render-docx.ts'
export { compareBookmarks } from './draft/compare-bookmarks.ts'
export type { BookmarkChange } from './draft/compare-bookmarks.ts'
export type { DraftBookmark, DraftParagraph, DraftReading } from './draft/draft-builder.ts'
export { DraftRefusal } from './draft/draft-refusal.ts'
export type { DraftRefusalCode } from './draft/draft-refusal.ts'
export { readDocx } from './draft/read-docx.ts'
export { enumerate, findBound, plainText } from './model/blocks.ts'
export type {
  Block,
  Bound,
  ColumnAlign,
  FigureRun,
  HeadingBlock,
  HeadingLevel,
  NamesRun,
  ParagraphBlock,
  Run,
  TableBlock,
  TargetRun,
  TextRun,
} from './model/blocks.ts'
export type {
  Annex,
  DefinitionRow,
  DocumentKind,
  MeasureRow,
  OfficialDocument,
  RedHead,
} from './model/official-document.ts'
export { TemplateRefusal } from './template/faults.ts'
export type { TemplateFault } from './template/faults.ts'
export { parseReport } from './template/parse-report.ts'
export type { Binding, ReportTemplate, TemplateBlock, TemplateRun } from './template/report-template.ts'
export { listBindings, resolveBlocks, resolveRuns } from './template/resolve-blocks.ts'
