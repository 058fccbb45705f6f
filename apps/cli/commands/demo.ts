import { resolve } from 'node:path'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { loadCounty } from '../demo/load-county.ts'
import { demoFolder } from '../demo/manifest.ts'
import { withDatabase } from '../desk.ts'
import { verb, type CommonOptions } from '../options.ts'

export function demo(program: Command): void {
  const noun = program.command('demo').description('演示县：一套完整的演示台账和报告')
  verb(noun, 'load [目录]', '载入演示县；已经载入过的不重复载入', 'machine').action(load)
}

async function load(folder: string | undefined, options: CommonOptions): Promise<void> {
  await withDatabase(options, async ({ pool }) => {
    const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`)
    const loaded = await loadCounty(pool, folder === undefined ? demoFolder : resolve(folder), say)
    const text =
      loaded.ledgers === 0
        ? `${loaded.name}已经载入过`
        : `已载入${loaded.name}：${loaded.ledgers}个工作簿，${loaded.records}条记录`
    writeAnswer({ data: loaded, text, demo: true }, options.json ?? false)
  })
}
