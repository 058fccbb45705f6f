import { createHash } from 'node:crypto'
import type { CataloguedFigure } from '../define/index.ts'
import { canonicalJson } from '../events/index.ts'

/** SHA-256 of what a figure means: its words may be polished without making it another figure. */
export function definitionHash(figure: CataloguedFigure): string {
  const { says: _says, actions: _actions, near: _near, note: _note, oneEach: _oneEach, ...meaning } = figure
  return createHash('sha256').update(canonicalJson(meaning)).digest('hex')
}
