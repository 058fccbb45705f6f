import { spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

const root = resolve(import.meta.dirname, '../..')
// A folder for each run: two runs at once must not take the ground from under each other.
const data = join(root, '.data', 'journeys', String(process.pid))

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the county of the journeys is served. */
    address: string
  }
}

/** The global set-up of the journeys: `dongjian start` from nothing, once, on a port and in a folder of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(data, { recursive: true, force: true })
  const port = await findFreePort()
  const server = spawn(
    process.execPath,
    [join(root, 'apps/cli/dongjian.ts'), 'start', '--port', String(port), '--data', data],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  project.provide('address', await addressOf(server))
  return async () => {
    const ended = new Promise((done) => server.once('exit', done))
    server.kill('SIGTERM')
    await ended
    await rm(data, { recursive: true, force: true })
  }
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}

/** Waits for the line that says where it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /洞见已启动：(http:\S+)/.exec(said)?.[1]
      if (address) found(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', () => failed(new Error(`dongjian start ended:\n${said}`)))
  })
}
