import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { HeadingLevel } from '../model/blocks.ts'
import {
  containerDirectives,
  isContainerName,
  isInlineName,
  isLeafName,
  leafDirectives,
  looksMeant,
} from './directives.ts'
import type { LeafName } from './directives.ts'
import { FaultList } from './faults.ts'
import { readRuns } from './inline-pieces.ts'
import type { Source } from './inline-pieces.ts'
import { joinLines } from './lines.ts'
import { readMarkdown, spanOf } from './markdown.ts'
import type { PhrasingContent, RootContent } from './markdown.ts'
import { readTable } from './read-table.ts'
import type { ReportTemplate, TemplateBlock, TemplateRun } from './report-template.ts'

type Parts = Partial<Record<LeafName, TemplateRun[]>>

/**
 * Reads the Markdown of a report: `# 一、…` to `####`, paragraphs, `**加粗**`, `:fig{of=…}` and its like,
 * `::title[…]`, `::note[…]`, `::salutation[…]`, `:::table`, `:::meeting` and `:::redHead`. Names that are not known stay literal text.
 * @throws {TemplateRefusal} with every fault and its line
 * @example parseReport('::title[报告]\n\n投入:fig{of=a}').blocks[0]?.kind // 'paragraph'
 */
export function parseReport(markdown: string): ReportTemplate {
  const source: Source = { markdown, faults: new FaultList() }
  const parts: Parts = {}
  const blocks = readMarkdown(markdown).children.flatMap((node) => readBlock(node, parts, source))
  if (!parts.title) source.faults.add(1, 'missingPart', '缺少标题，请写一行“::title[……]”')
  source.faults.refuseIfAny()
  return { ...parts, title: parts.title ?? [], blocks }
}

function readBlock(node: RootContent, parts: Parts, source: Source): TemplateBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(node.depth, spanOf(node).line, source), runs: read(node, source) }]
    case 'paragraph':
      return [{ kind: 'paragraph', runs: read(node, source) }]
    case 'leafDirective':
      return readLeaf(node, parts, source)
    case 'containerDirective':
      return readContainer(node, parts, source)
    default:
      source.faults.add(spanOf(node).line, 'misplaced', '这里有报告模板不支持的写法')
      return []
  }
}

function read(node: { children: PhrasingContent[] }, source: Source): TemplateRun[] {
  return joinLines(readRuns(node.children, source))
}

function levelOf(depth: number, line: number, source: Source): HeadingLevel {
  if (depth >= 1 && depth <= 4) return depth as HeadingLevel
  source.faults.add(line, 'misplaced', '标题最多四级')
  return 4
}

/** `::title[…]` fills a part; `::list{of=…}` is a paragraph of its own. */
function readLeaf(node: LeafDirective, parts: Parts, source: Source): TemplateBlock[] {
  const { line, start, end } = spanOf(node)
  const { name } = node
  if (isInlineName(name)) {
    const paragraph = { type: 'textDirective', name, attributes: node.attributes, children: node.children } as const
    return [{ kind: 'paragraph', runs: read({ children: [{ ...paragraph, position: node.position }] }, source) }]
  }
  if (!isLeafName(name)) {
    if (!looksMeant(name)) return [{ kind: 'paragraph', runs: [{ text: source.markdown.slice(start, end) }] }]
    source.faults.add(line, 'unknownDirective', `没有“::${name}”这种指令`)
    return []
  }
  if (node.children.length === 0) {
    source.faults.add(line, 'missingPart', `${leafDirectives[name]}“::${name}[……]”里没有文字`)
  } else if (parts[name]) {
    source.faults.add(line, 'repeated', `${leafDirectives[name]}“::${name}”出现了两次`)
  }
  parts[name] = read(node, source)
  return []
}

function readContainer(node: ContainerDirective, parts: Parts, source: Source): TemplateBlock[] {
  const { line, start, end } = spanOf(node)
  const { name } = node
  if (!isContainerName(name)) {
    source.faults.add(line, 'unknownDirective', `没有“:::${name}”这种指令`)
    return []
  }
  // Without its closing line the container takes the rest of the report.
  if (!/\n\s*:::+\s*$/.test(source.markdown.slice(start, end))) {
    source.faults.add(line, 'unclosed', `${containerDirectives[name]}没有结束，请在最后写一行“:::”`)
    return []
  }
  if (name !== 'table')
    return node.children.flatMap((child) => readBlock(child, parts, source)).map((block) => ({ ...block, only: name }))
  const table = readTable(node, source)
  return table ? [table] : []
}
