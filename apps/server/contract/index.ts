import { oc } from '@orpc/contract'
import { commitments } from './commitments.ts'
import { counties } from './counties.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { imports } from './imports.ts'
import { indices } from './indices.ts'
import { papers } from './papers.ts'
import { policies } from './policies.ts'
import { refusals } from './problem.ts'
import { registers } from './registers.ts'
import { reports } from './reports.ts'
import { search } from './search.ts'

/** Every route under /api. Free of the HTTP framework and of Node, so that the browser imports it. */
export const contract = oc
  .errors(refusals)
  .router({ counties, registers, figures, imports, documents, commitments, papers, indices, policies, reports, search })
export type Contract = typeof contract

export type { Problem } from './problem.ts'
export type {
  Board,
  Light,
  Milestone,
  Problem as AdmittedProblem,
  PromiseDetail,
  Promised,
  PromiseGroup,
  Reminder,
  RolledUp,
} from './commitments.ts'
export type { County, KeyFigure, Overview } from './counties.ts'
export type { Completeness, FigureDetail, FigureValue, Paper } from './figures.ts'
export type { ImportBrief, ImportDetail, ImportProblem } from './imports.ts'
export type {
  IndexCheapestWay,
  IndexCompared,
  IndexJob,
  IndexOwnOnly,
  IndexRemoval,
  IndexSensitivity,
  IndexStrip,
  IndexTree,
  IndexTreeElement,
  IndexUncertainty,
  IndexWhatIf,
} from './index-answers.ts'
export type { IndexBound, IndexFigures } from './index-bound.ts'
export type {
  IndexDatasetBrief,
  IndexEdition,
  IndexEditionBrief,
  IndexStanding,
  PublishedYear,
} from './index-editions.ts'
export type { IndexFault, IndexModelBrief, IndexModelDetail } from './index-models.ts'
export { paperKinds } from './papers.ts'
export type {
  Decision,
  InspectedPaper,
  PaperBrief,
  PaperDetail,
  PaperKind,
  PaperMark,
  Proposal,
  ProposalKind,
} from './papers.ts'
export type { ComparedDrafts, ComparedPlace } from './compared.ts'
export type { FindingMatch, Phrase, SettledMatch } from './matches.ts'
export type { Cell, Filter, RecordDetail, RecordPage, RecordRow, RecordVersion } from './records.ts'
export type {
  CheckedPolicy,
  ComparedClaim,
  Entitlement,
  ExplainedClause,
  ExplainedFirm,
  FirmEntitlements,
  PolicyBrief,
  PolicyClause,
  PolicyDetail,
  PolicyOutcome,
  PolicyParameter,
  Simulated,
} from './policies.ts'
export type { RegisterBrief, RegisterDefinition } from './registers.ts'
export type {
  ChangedNumber,
  Checked,
  Edition,
  EditionBrief,
  Finding,
  ReportBlock,
  ReportDates,
  ReportDifference,
  ReportFact,
  ReportRun,
} from './reports.ts'
export { periodPlaces } from './reports.ts'
export type { SearchHit } from './search.ts'
export type { Named, Place } from './shapes.ts'
