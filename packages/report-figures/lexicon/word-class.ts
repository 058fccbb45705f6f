/**
 * What a word does in a sentence of figures, as bits: a word may do several things.
 * The reader looks at these and never at the words themselves.
 */
export const WordClass = {
  /** Always the predicate: what stands right of it is a new phrase (新增, 引进, 举办). */
  verb: 1,
  /** A predicate at the head of a clause, a part of a noun elsewhere (支持, 培育, 投入). */
  leadVerb: 2,
  /** A deed used as a noun, never cut off a phrase (研发, 贷款, 加工). */
  deed: 4,
  /** Joins a subject with its number (达到, 为, 共). */
  link: 8,
  /** Joins a place with its things (有, 拥有): the things follow the number. */
  have: 16,
  qualifier: 32,
  change: 64,
  /** 至, 到 after a change: what follows is the end, not the difference. */
  to: 128,
  /** 较, 比, 同比: opens a comparison. */
  compare: 256,
  rank: 512,
  scope: 1024,
  time: 2048,
  adverb: 4096,
  target: 8192,
  forecast: 16384,
  actual: 32768,
  and: 65536,
  preposition: 1 << 17,
  /** A noun that can end a phrase (企业, 项目). */
  head: 1 << 18,
  etc: 1 << 19,
  of: 1 << 20,
  /** Our own place (我区): never a part of an indicator. */
  own: 1 << 21,
  noun: 1 << 22,
  /** 每: opens a rate (每万人…). */
  per: 1 << 23,
  respectively: 1 << 24,
  share: 1 << 25,
  /** 高于, 低于 some other place's value. */
  than: 1 << 26,
  /** 中, 前: stands between a noun and its number and belongs to neither. */
  aside: 1 << 27,
  particle: 1 << 28,
  /** 增速, 降幅: a noun that names a change. */
  changeNoun: 1 << 29,
  from: 1 << 30,
  /** An adverb that may describe a noun instead. */
  describing: 1 << 31,
} as const

export interface Word {
  classes: number
  direction: 'up' | 'down' | null
}
