import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'

// Each file of violations/ breaks one rule on purpose and says which: `expect:` ours, `lint:` oxlint's.
// A checker that sees nothing would pass on the project too; here it would not.
const root = resolve(import.meta.dirname, '../..')
const planted = join(import.meta.dirname, 'violations')

const files = readdirSync(planted, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const expected = (mark: string): [string, string][] =>
  files.flatMap((path) => {
    const found = new RegExp(`^// ${mark}: (.+)$`, 'm').exec(readFileSync(join(planted, path), 'utf8'))
    return found ? [[path, found[1]!] as [string, string]] : []
  })

test('每个文件都说明自己违反哪一条', () => {
  const marked = new Set([...expected('expect'), ...expected('lint')].map(([path]) => path))
  expect(files.filter((path) => !marked.has(path))).toEqual([])
})

describe('自己的规则', () => {
  const violations = findViolations(planted)

  test.each(expected('expect'))('%s：%s', (path, rule) => {
    expect(violations.filter((violation) => violation.path === path).map((violation) => violation.rule)).toContain(rule)
  })

  test('没有写明的违反一处也没有', () => {
    const known = new Set(expected('expect').map(([path, rule]) => `${path} ${rule}`))
    expect(violations.filter(({ path, rule }) => !known.has(`${path} ${rule}`))).toEqual([])
  })
})

describe('oxlint 的规则', () => {
  let folder: string
  let found: { path: string; rule: string }[]

  // A project of its own, since the configuration leaves the planted files out and names folders from the root.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dongjian-violations-'))
    cpSync(planted, folder, { recursive: true })
    for (const file of ['tsconfig.json', 'tsconfig.base.json']) cpSync(join(root, file), join(folder, file))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as { ignorePatterns: string[] }
    config.ignorePatterns = []
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config))
    const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', 'apps', 'packages'], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] }
    found = diagnostics.map(({ code, filename }) => ({ path: filename, rule: code }))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(expected('lint'))('%s：%s', (path, rule) => {
    expect(found.filter((fault) => fault.path === path).map((fault) => fault.rule)).toContain(rule)
  })
})

test('oxlint 平时看不到这些文件', () => {
  const listed = execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--debug=files', '.'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(listed).toContain('tests/architecture/violations.test.ts')
  expect(listed).not.toContain('tests/architecture/violations/')
})
