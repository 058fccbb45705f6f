export { applyImport, type Applying } from './apply.ts'
export type { Counts } from './dry-run.ts'
export { exportRegister, type Exporting } from './export.ts'
export {
  discardImport,
  getImport,
  listImports,
  recheckImport,
  type DryRun,
  type ImportState,
  type ImportSummary,
} from './imports.ts'
export type { Problem } from './problem.ts'
export { stageImport, type Progress, type Skipped, type Staging } from './stage.ts'
export { writeTemplate, type TemplateOptions } from './template.ts'
export { undoImport, type Undoing } from './undo.ts'
export { defaultLimits, openWorkbook, type WorkbookLimits } from './workbook-reader.ts'
export { addressOf, type Cell, type SheetRow } from './workbook-cell.ts'
export { writeWorkbook, type OutCell, type PlannedColumn, type PlannedSheet } from './workbook-writer.ts'
