import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface Locked {
  version: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  resolved?: string
  optionalDependencies?: Record<string, string>
}

interface Lockfile {
  packages: Record<string, Locked>
}

const file = resolve(import.meta.dirname, '../package-lock.json')

/** What keeps the lockfile from installing on another machine: addresses of a registry, packages of other platforms left out. */
export function findLockfileFaults(): string[] {
  const { packages } = readLockfile()
  const elsewhere = Object.entries(packages)
    .filter(([, { resolved }]) => resolved?.startsWith('http') && new URL(resolved).host !== 'registry.npmjs.org')
    .map(([path, { resolved }]) => `package-lock.json ${path} 记着某处的软件源：${resolved}`)
  const absent = Object.keys(listAbsent(packages)).map(
    (path) => `package-lock.json 缺 ${path}，npm ci 会拒绝。请执行 npm run lockfile`,
  )
  return [...elsewhere, ...absent]
}

/**
 * Adds the packages of other platforms that npm left out because its registry does not carry them: with them `npm ci`
 * installs from any registry. They are named by an exact version; their hash is added by whoever installs them.
 */
export function completeLockfile(): number {
  const lockfile = readLockfile()
  const absent = listAbsent(lockfile.packages)
  const entries = Object.entries({ ...lockfile.packages, ...absent })
  lockfile.packages = Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`)
  return Object.keys(absent).length
}

function listAbsent(packages: Lockfile['packages']): Record<string, Locked> {
  const absent: Record<string, Locked> = {}
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`]
      if (places.some((place) => packages[place]) || !/^\d/.test(version)) continue
      absent[`node_modules/${name}`] = sortKeys({
        version,
        ...platformOf(name),
        ...(dev ? { dev } : {}),
        optional: true,
      })
    }
  }
  return absent
}

// Such packages carry their platform in their name: @oxlint/binding-linux-arm64-musl, @oxlint-tsgolint/darwin-x64.
function platformOf(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const words = name.replace(/^.*\/(binding-)?/, '').split('-')
  const [os, cpu, abi] = words as [string, string, string?]
  const libc = abi === 'musl' ? { libc: ['musl'] } : abi === 'gnu' ? { libc: ['glibc'] } : {}
  return { cpu: [cpu], os: [os], ...libc }
}

// As npm writes them: the version first, the others by name.
function sortKeys({ version, ...others }: Locked): Locked {
  return { version, ...Object.fromEntries(Object.entries(others).toSorted(([a], [b]) => a.localeCompare(b, 'en'))) }
}

function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(file, 'utf8')) as Lockfile
}

if (import.meta.main) console.log(`补上 ${completeLockfile()} 个其他平台的包`)
