export { renderDocx } from './docx/render-docx.ts'
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
