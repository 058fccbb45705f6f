/** A directive within a line: what `of` names. Any other `:name` is literal text. */
export const inlineDirectives = {
  fig: '数字',
  target: '承诺',
  list: '名单',
  date: '日期',
  word: '用词',
} as const

/** A line of its own that fills one part of the paper. */
export const leafDirectives = {
  title: '标题',
  note: '题注',
  office: '职务',
  person: '报告人',
  salutation: '称谓',
  opinion: '审议意见文号',
} as const

/** Lines between `:::name` and `:::`: a table, or paragraphs that stand in one of the two papers only. */
export const containerDirectives = {
  table: '表格',
  meeting: '会议材料专用段落',
  redHead: '红头报送件专用段落',
} as const

export type ContainerName = keyof typeof containerDirectives

export type InlineName = keyof typeof inlineDirectives
export type LeafName = keyof typeof leafDirectives

export function isInlineName(name: string): name is InlineName {
  return Object.hasOwn(inlineDirectives, name)
}

export function isLeafName(name: string): name is LeafName {
  return Object.hasOwn(leafDirectives, name)
}

export function isContainerName(name: string): name is ContainerName {
  return Object.hasOwn(containerDirectives, name)
}

/** 8:30, 3:1 and 特点:聚焦 look like directives to the Markdown reader; a name that someone meant is plain ASCII. */
export function looksMeant(name: string): boolean {
  return /^[a-z][a-z-]*$/i.test(name)
}
