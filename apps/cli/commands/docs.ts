import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { generatedFolder, generatedPages, stalePages } from '../docs/pages.ts'
import { refuse } from '../refusals.ts'

interface Options {
  readonly check?: boolean
  readonly json?: boolean
}

export function docs(program: Command): void {
  const noun = program.command('docs').description('文档：由定义生成的台账、数字和接口说明')
  noun
    .command('generate')
    .description('生成 docs/generated 下的文档')
    .option('--check', '只核对是否过时，不写文件')
    .option('--json', '按 JSON 输出，供程序读取')
    .action(generate)
}

async function generate({ check = false, json = false }: Options): Promise<void> {
  if (check) {
    const stale = await stalePages()
    if (stale.length > 0) throw refuse('docsStale', { files: stale.join('、') })
    return writeAnswer({ data: { stale }, text: '生成的文档都是最新的' }, json)
  }
  await mkdir(generatedFolder, { recursive: true })
  const pages = await generatedPages()
  for (const [name, content] of pages) await writeFile(join(generatedFolder, name), content)
  const names = [...pages.keys()]
  writeAnswer({ data: { written: names }, text: `已生成：${names.join('、')}` }, json)
}
