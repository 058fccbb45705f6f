import type { Comment } from './marks.ts'
import { paragraph } from './paragraph.ts'
import { words } from './runs.ts'
import { sizes } from './measures.ts'
import { element, namespaces, xmlFile } from './xml.ts'

/** The notes of bound runs, dated as the paper is. */
export function commentsPart(comments: readonly Comment[], createdAt: string): string {
  const about = { 'w:author': '洞见', 'w:initials': '洞', 'w:date': createdAt }
  const small = { size: sizes.五号 }
  return xmlFile(
    element(
      'w:comments',
      namespaces,
      ...comments.map(({ id, text }) =>
        element('w:comment', { 'w:id': id, ...about }, paragraph({ align: 'left', offGrid: true }, words(text, small))),
      ),
    ),
  )
}
