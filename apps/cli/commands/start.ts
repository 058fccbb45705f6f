import { join, resolve } from 'node:path'
import { county as definitions } from '@dongjian/domains'
import { checkPort, createApp, listen, logInto } from '@dongjian/server'
import type { Command } from 'commander'
import { withDatabase } from '../desk.ts'
import { loadCounty } from '../demo/load-county.ts'
import { demoFolder } from '../demo/manifest.ts'
import { givenFolder, givenPort } from '../given.ts'
import { projectFolder } from '../project.ts'
import { untilStopped } from '../until-stopped.ts'
import { buildWebIfStale, webFolder } from '../web-build.ts'

interface Options {
  readonly port: string
  readonly demo: boolean
  readonly web: boolean
  readonly data?: string
}

export function start(program: Command): void {
  program
    .command('start')
    .description('启动洞见：准备数据库，首次载入演示县，打开网页服务')
    .option('--port <端口>', '网页的端口', '4180')
    .option('--data <目录>', '数据目录，默认 .data；设了 DATABASE_URL 而不填本项时用该数据库', givenFolder)
    .option('--no-demo', '不载入演示县')
    .option('--no-web', '不编译网页，只提供接口')
    .action(run)
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

async function run({ port, demo, web, data }: Options): Promise<void> {
  const wanted = givenPort(port)
  await checkPort(wanted)
  await withDatabase({ data }, async ({ pool }) => {
    if (demo) await loadCounty(pool, demoFolder, say)
    if (web) await buildWebIfStale(say)
    const logger = logInto(data === undefined ? join(projectFolder, '.data') : resolve(data))
    const app = await createApp({ pool, definitions, webFolder: web ? webFolder : undefined, logger })
    const address = await listen(app, wanted)
    say(`洞见已启动：${address}${web ? '' : '/api/docs'}`)
    say('还不能登录，所以只供本机使用，别的电脑连不上。按 Ctrl-C 停止')
    await untilStopped()
    say('正在停止……')
    await app.close()
  })
}
