import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'

/** For tests: another process that has the same database open, and can be killed. */
export interface OtherProcess {
  port: string
  /** Runs one statement there; gives its rows. */
  query(sql: string): Promise<unknown[]>
  /** Closes the database and ends. */
  leave(): Promise<void>
  kill(): Promise<void>
}

const program = `
  import { createInterface } from 'node:readline'
  const { openDatabase } = await import(process.env.OPEN_DATABASE)
  const database = await openDatabase({ dataDir: process.env.DATA_DIR, settings: { shared_buffers: '32MB' } })
  const say = (answer) => console.log(JSON.stringify(answer))
  say(new URL(database.url).port)
  for await (const sql of createInterface(process.stdin)) {
    say(await database.pool.query(sql).then((result) => result.rows, (error) => [{ error: error.message }]))
  }
  await database.close()
`

/** Opens the database of `dataDir` in a process of its own. */
export async function openElsewhere(dataDir: string): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, DATA_DIR: dataDir, OPEN_DATABASE: join(import.meta.dirname, '../open-database.ts') },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => {
    const { value, done } = await answers.next()
    if (done) throw new Error(`the other process ended: ${complaint}`)
    return JSON.parse(value)
  }
  return {
    port: (await next()) as string,
    async query(sql) {
      child.stdin.write(`${sql}\n`)
      return (await next()) as unknown[]
    },
    async leave() {
      child.stdin.end()
      await ended(child)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((done) => child.once('exit', done))
}
