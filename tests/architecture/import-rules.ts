import { posix } from 'node:path'
import { isTest, type SourceFile } from './source-file.ts'
import type { Violation } from './violation.ts'

const pureLibraries = ['report-figures', 'official-documents', 'policy-rules', 'composite-index']

// What the parts of the web may read: definitions and the contract, never a query.
const readByWeb = ['@dongjian/domains/definitions', '@dongjian/kernel/define', '@dongjian/server/contract']

interface Target {
  /** The module as written. */
  name: string
  /** Where it leads inside the project; null for a package of npm or of Node. */
  path: string | null
}

interface Rule {
  name: string
  /** The files that it binds. */
  binds: (path: string) => boolean
  allows: (target: Target, from: string) => boolean
}

const isOurs = ({ name }: Target): boolean => name.startsWith('@dongjian/')
const within = (folder: string) => (path: string | null) => path?.startsWith(`${folder}/`) ?? false
const nameIs = (names: readonly string[]) => (target: Target) => names.includes(target.name)
const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
export const isPure = (path: string): boolean => pureLibraries.some((library) => isIn(`packages/${library}`)(path))
const isExample = within('packages/domains/example-county')
const domainOf = (path: string | null): string | null =>
  isExample(path) ? null : (/^packages\/domains\/([^/]+)\//.exec(path ?? '')?.[1] ?? null)

// The collected definitions read two files of a folder; everybody else goes through its index.ts.
const collected = /^packages\/domains\/[^/]+\/(register|figures|items|index)\.ts$/

const rules: readonly Rule[] = [
  {
    name: 'a package is entered by its name',
    binds: (path) => /^(apps|packages)\//.test(path),
    allows: ({ path }, from) => path === null || packageOf(path) === packageOf(from),
  },
  {
    name: 'the kernel stands on nothing of ours',
    binds: isIn('packages/kernel'),
    allows: (target) => !isOurs(target),
  },
  {
    name: 'define imports nothing beyond itself',
    binds: (path) => isIn('packages/kernel/define')(path) && !isTest(path),
    allows: ({ path }) => within('packages/kernel/define')(path),
  },
  {
    name: 'domains stand on the kernel and on pure libraries',
    binds: isIn('packages/domains'),
    allows: (target) =>
      !isOurs(target) ||
      target.name.startsWith('@dongjian/kernel/') ||
      nameIs(pureLibraries.map((library) => `@dongjian/${library}`))(target),
  },
  {
    name: 'a domain is entered by its index.ts',
    binds: isIn('packages/domains'),
    allows: ({ path }, from) => {
      const domain = domainOf(path)
      if (domain === null || domain === domainOf(from)) return true
      return domainOf(from) === null ? collected.test(path!) : path === `packages/domains/${domain}/index.ts`
    },
  },
  {
    name: 'the example county is for tests',
    binds: (path) => isIn('packages')(path) && !isTest(path) && !isExample(path),
    allows: ({ path }) => !isExample(path),
  },
  {
    name: 'a register is data',
    binds: (path) => /^packages\/domains\/[^/]+\/register\.ts$/.test(path),
    allows: ({ name, path }) => name === '@dongjian/kernel/define' || within('packages/domains')(path),
  },
  {
    name: 'a pure library stands on nothing of ours',
    binds: isPure,
    allows: (target) => !isOurs(target),
  },
  {
    name: 'the web reads definitions and the contract',
    binds: isIn('apps/web'),
    allows: (target) => !isOurs(target) || nameIs(readByWeb)(target),
  },
  {
    name: 'the contract runs in a browser',
    binds: (path) => isIn('apps/server/contract')(path) && !isTest(path),
    allows: (target) =>
      within('apps/server/contract')(target.path) ||
      nameIs(['zod', '@orpc/contract', '@dongjian/kernel/define', '@dongjian/domains/definitions'])(target),
  },
  {
    name: 'an app does not import the web',
    binds: (path) => isIn('apps')(path) && !isIn('apps/web')(path),
    allows: ({ name }) => !name.startsWith('@dongjian/web') && !name.startsWith('@dongjian/cli'),
  },
]

export function findImportViolations(file: SourceFile): Violation[] {
  const bound = rules.filter((rule) => rule.binds(file.path))
  return file.imports.flatMap((name) => {
    const path = name.startsWith('.') ? posix.join(posix.dirname(file.path), name) : null
    return bound
      .filter((rule) => !rule.allows({ name, path }, file.path))
      .map((rule) => ({ path: file.path, rule: rule.name, found: name }))
  })
}

function packageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}
