import { basename } from 'node:path'
import { writeIn } from '@dongjian/kernel/store'
import { addDocument } from '@dongjian/server/answers'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withCounty } from '../desk.ts'
import { givenFile } from '../given.ts'
import { verb, type CommonOptions } from '../options.ts'
import { printTable } from '../print/table.ts'

export function documents(program: Command): void {
  const noun = program.command('documents').description('文件：来文扫描件、佐证材料，导入时按文件名对应')
  verb(noun, 'add <文件...>', '存入文件').action(add)
}

async function add(files: string[], options: CommonOptions): Promise<void> {
  const read = await Promise.all(files.map(async (file) => ({ name: basename(file), bytes: await givenFile(file) })))
  await withCounty(options, async ({ pool, county }) => {
    const added: { sha256: string; name: string }[] = []
    for (const file of read) {
      const act = { region: county.code, actor, kind: 'documents.added' }
      added.push(await writeIn(pool, act, (tx) => addDocument(tx, file)))
    }
    const text = printTable(added, [
      { title: '文件名', of: (document) => document.name },
      { title: 'SHA-256', of: (document) => document.sha256.slice(0, 16) },
    ])
    writeAnswer({ data: added, text, demo: county.demo }, options.json ?? false)
  })
}
