import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseSync, Visitor, type Program } from 'oxc-parser'

export interface SourceFile {
  /** From the root of the project, with slashes. */
  path: string
  text: string
  program: Program
  /** Every module that it names: imports, re-exports, types and dynamic imports with a fixed name. */
  imports: readonly string[]
}

const never = /(^|\/)(node_modules|dist|violations|\.data|\.git)(\/|$)/

/** The TypeScript of `folders` under `root`. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => listSources(root, folder)).map((path) => parse(root, path))
}

function listSources(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (never.test(path)) return []
    if (entry.isDirectory()) return listSources(root, path)
    return /\.tsx?$/.test(entry.name) ? [relative(root, join(root, path)).split(sep).join('/')] : []
  })
}

function parse(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
  const imports = new Set(module.staticImports.map((found) => found.moduleRequest.value))
  for (const { entries } of module.staticExports)
    for (const entry of entries) if (entry.moduleRequest) imports.add(entry.moduleRequest.value)
  new Visitor({
    TSImportType: (node) => void imports.add(node.source.value),
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') imports.add(String(node.source.value))
    },
  }).visit(program)
  return { path, text, program, imports: [...imports] }
}

export function isTest(path: string): boolean {
  return /\.(db\.|types\.)?test\.tsx?$/.test(path)
}
