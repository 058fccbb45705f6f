import { posix } from 'node:path'
import type { SourceFile } from './source-file.ts'
import type { Violation } from './violation.ts'

const drawers = /^(utils?|helpers?|common|shared|managers?|misc|handlers?|stuff)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(config|test|db\.test|types\.test|journey|d))*\.tsx?$/
const longestDefinition = 150

/** Names say what is inside; a definition fits on two screens. Sizes of files and functions are lint's. */
export function findShapeViolations(file: SourceFile): Violation[] {
  return [...findNameViolations(file), ...findDefinitionViolations(file)]
}

function findNameViolations({ path }: SourceFile): Violation[] {
  const violations = path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .filter((part) => drawers.test(part) || part.split('-').some((word) => /^(utils?|helpers?|misc)$/.test(word)))
    .map((part) => ({ path, rule: 'no drawer for everything', found: part }))
  if (kebab.test(posix.basename(path))) return violations
  return [...violations, { path, rule: 'a path is in kebab-case', found: posix.basename(path) }]
}

function findDefinitionViolations({ path, text, program }: SourceFile): Violation[] {
  return program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') return []
    return declaration.declarations.flatMap(({ init, start, end }) => {
      const isDefinition =
        init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name.startsWith('define')
      const lines = text
        .slice(start, end)
        .split('\n')
        .filter((line) => line.trim() && !line.trim().startsWith('//')).length
      if (!isDefinition || lines <= longestDefinition) return []
      return [{ path, rule: 'a definition has 150 lines at most', found: `${lines} lines` }]
    })
  })
}
