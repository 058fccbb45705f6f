import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface Check {
  name: string
  title: string
  /** A program of node_modules/.bin with its arguments, or a function that returns every fault. */
  run: readonly string[] | (() => Promise<Finding>)
  /** Its output is shown as it comes; else only when it fails. */
  streams?: boolean
  /** Names of the environment that the program does not get. */
  without?: readonly string[]
}

export type Finding = { faults: readonly string[] } | { skipped: string }

export type Outcome = { name: string; state: 'passed' | 'failed' } | { name: string; state: 'skipped'; reason: string }

/** Runs one check and prints its line. */
export async function runCheck({ name, title, run, streams = false, without = [] }: Check): Promise<Outcome> {
  if (streams) console.log(`\n▶ ${title} ${name}`)
  const began = performance.now()
  const finding = typeof run === 'function' ? await run() : await runProgram(run, { streams, without })
  const time = formatSeconds(performance.now() - began)
  if ('skipped' in finding) {
    console.log(`- ${title} ${name} 跳过：${finding.skipped}`)
    return { name, state: 'skipped', reason: finding.skipped }
  }
  for (const fault of finding.faults) console.log(fault)
  const passed = finding.faults.length === 0
  console.log(`${passed ? '✓' : '✗'} ${title} ${name} ${time}`)
  return { name, state: passed ? 'passed' : 'failed' }
}

interface Running {
  streams: boolean
  without?: readonly string[]
  environment?: NodeJS.ProcessEnv
}

/** Runs several programs whatever the first ones say. */
export async function runPrograms(...programs: (readonly string[])[]): Promise<Finding> {
  const faults: string[] = []
  for (const program of programs) {
    const finding = await runProgram(program, { streams: false })
    if ('faults' in finding) faults.push(...finding.faults)
  }
  return { faults }
}

/** Runs a program of node_modules/.bin; its fault is what it said, unless that was shown already. */
export async function runProgram(
  [program, ...args]: readonly string[],
  { streams, without = [], environment = {} }: Running,
): Promise<Finding> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment, PATH: path }
  for (const name of without) delete env[name]
  const child = spawn(program!, args, {
    cwd: root,
    env,
    stdio: ['ignore', streams ? 'inherit' : 'pipe', streams ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((done) => {
    child.once('error', (error) => {
      said += error.message
      done(null)
    })
    child.once('close', done)
  })
  if (code === 0) return { faults: [] }
  return { faults: [streams ? `${program} 以 ${code} 结束` : said.trimEnd() || `${program} 以 ${code} 结束`] }
}

export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
