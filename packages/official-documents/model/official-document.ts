import type { Block, Run } from './blocks.ts'

/** meeting: 会议材料, no red head · redHead: 红头报送件. */
export type DocumentKind = 'meeting' | 'redHead'

/** The parts of a red-head paper around its body. Dates are printed as given: 2024年5月20日. */
export interface RedHead {
  /** 发文机关标志, in full: 温州市洞头区人民政府文件. */
  issuer: string
  /** 发文字号: 洞政〔2024〕5号. */
  number: string
  /** 签发人, only on papers that go upwards; blank while it is open. */
  signer?: string
  /** 主送机关, without the colon. */
  to: string
  /** 发文机关署名 above the date. */
  signature: string
  /** 成文日期. */
  date: string
  /** 抄送机关, without 抄送 and without the full stop. */
  copies?: string
  /** 印发机关. */
  printedBy: string
  /** 印发日期, without 印发. */
  printedOn: string
}

/** One line of the 落实情况对照表. */
export interface MeasureRow {
  opinion: string
  measure: string
  progress: Run[]
  unit: string
  deadline: string
  state: string
}

/** One line of the 口径说明. */
export interface DefinitionRow {
  /** As printed in the body. */
  number: string
  name: string
  /** How it was counted. */
  counted: string
  /** The register or the document that it comes from. */
  source: string
  /** Editions of renderer 1 say on every row as of which day it was known; later ones in the annex's note. */
  knownOn?: string
}

export type Annex =
  | { kind: 'measures'; title: string; rows: MeasureRow[] }
  /** `note` stands above the table: as of when all of it was known. */
  | { kind: 'definitions'; title: string; note?: string; rows: DefinitionRow[] }
  | { kind: 'blocks'; title: string; blocks: Block[] }

/** A paper with nothing left to compute: rendering reads this and nothing else. */
export interface OfficialDocument {
  kind: DocumentKind
  /** A line feed breaks the title where its writer wants it. */
  title: string
  /** 题注: date and meeting, without the brackets; a line feed breaks it. */
  note?: string
  /** 报告人's office and name, under the 题注 of a 会议材料. */
  office?: string
  person?: string
  /** 称谓, with its colon. A red-head paper addresses 主送 instead. */
  salutation?: string
  blocks: Block[]
  annexes: Annex[]
  /** Must be there when kind is redHead. */
  redHead?: RedHead
  /** Words that stand on every page. */
  watermark?: '演示数据' | '模拟数据'
  /** Instants as ISO 8601 text with zone; they become the file's dates. */
  stamps: { createdAt: string }
}
