import { Command } from 'commander'
import { speakChinese } from './commander-chinese.ts'
import { commitments } from './commands/commitments.ts'
import { counties } from './commands/county.ts'
import { database } from './commands/database.ts'
import { demo } from './commands/demo.ts'
import { docs } from './commands/docs.ts'
import { doctor } from './commands/doctor.ts'
import { documents } from './commands/documents.ts'
import { figures } from './commands/figures.ts'
import { imports } from './commands/import.ts'
import { indices } from './commands/indices.ts'
import { papers } from './commands/papers.ts'
import { policies } from './commands/policy.ts'
import { read } from './commands/read.ts'
import { registers } from './commands/registers.ts'
import { reports } from './commands/report.ts'
import { start } from './commands/start.ts'

/** `dongjian <noun> <verb>`: every command, each noun in a file of its own. */
export function makeProgram(): Command {
  const program = speakChinese(new Command('dongjian'))
    .description('洞见：县域科技创新工作平台。台账、数字、承诺、报告，一条线算到底')
    .usage('<名词> <动词> [选项]')
  for (const add of [
    start,
    figures,
    registers,
    imports,
    indices,
    policies,
    commitments,
    papers,
    reports,
    read,
    counties,
    documents,
    doctor,
    docs,
    database,
    demo,
  ])
    add(program)
  return program
}
