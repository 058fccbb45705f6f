import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { newTraceId, refusalOf } from '@dongjian/server'
import { CommanderError } from 'commander'
import { sayUsageError } from './commander-chinese.ts'
import { makeProgram } from './program.ts'
import { projectFolder } from './project.ts'

/** 0 done, 1 an expected no in one sentence, 2 a bug. */
export type ExitCode = 0 | 1 | 2

/** Runs a command line, without the program's own name. Complaints go to the error stream. */
export async function run(line: readonly string[]): Promise<ExitCode> {
  try {
    await makeProgram().parseAsync([...line], { from: 'user' })
    return 0
  } catch (error) {
    return tell(error)
  }
}

async function tell(error: unknown): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    process.stderr.write(`${sayUsageError(error)}\n`)
    return 1
  }
  const refusal = refusalOf(error)
  if (refusal) {
    process.stderr.write(`${refusal.message}\n`)
    return 1
  }
  const traceId = newTraceId()
  const file = await keep(error, traceId)
  process.stderr.write(`程序出错了，没有写入任何内容。编号 ${traceId}，详情记在 ${file}\n`)
  return 2
}

async function keep(error: unknown, traceId: string): Promise<string> {
  const folder = join(projectFolder, '.data')
  const file = join(folder, 'errors.log')
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.stack}` : ''
  await mkdir(folder, { recursive: true })
  await appendFile(file, `${new Date().toISOString()} ${traceId}\n${detail}${cause}\n\n`)
  return file
}
