import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { root, type Finding } from './run-check.ts'
import { findText, listFiles } from './tracked-files.ts'

/** Every relative link and picture of every Markdown file leads to a file, and to a heading where it names one. */
export async function checkLinks(): Promise<Finding> {
  const faults = listFiles()
    .filter((path) => path.endsWith('.md') && !path.includes('/fixtures/'))
    .flatMap((path) => findFaults(path, withoutCode(findText(path) ?? '')))
  return { faults }
}

function findFaults(path: string, text: string): string[] {
  return listTargets(text).flatMap(({ target, line }) => {
    const [file = '', heading] = decodeURIComponent(target).split('#')
    const found = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file))
    const where = `${path}:${line} ${target}`
    if (!existsSync(join(root, found))) return [`${where}：没有这个文件`]
    if (heading === undefined || !found.endsWith('.md')) return []
    return headingsOf(withoutCode(findText(found) ?? '')).has(heading) ? [] : [`${where}：没有这个标题`]
  })
}

/** The relative targets of links and pictures of a Markdown text, with their lines. */
export function listTargets(text: string): { target: string; line: number }[] {
  return text.split('\n').flatMap((content, index) => {
    const inline = [...content.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)]
    const named = [...content.matchAll(/^\[[^\]]+\]:\s+(\S+)/g)]
    const pictures = [...content.matchAll(/<(?:img|a|source)\b[^>]*?(?:src|href|srcset)="([^"]+)"/g)]
    return [...inline, ...named, ...pictures]
      .map((match) => ({ target: match[1]!, line: index + 1 }))
      .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target))
  })
}

/** Where a link into a text may lead: its headings, as GitHub makes anchors of them, and its own anchors. */
export function headingsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) => match[1]!)
  const anchors = [...text.matchAll(/<a\b[^>]*?\b(?:id|name)="([^"]+)"/g)].map((match) => match[1]!)
  return new Set([...headings.map(anchorOf), ...anchors])
}

function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-')
}

/** Without code blocks and code words; lines stay where they are. */
export function withoutCode(text: string): string {
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, (block) => block.replace(/[^\n]/g, '')).replace(/`[^`\n]*`/g, '')
}
