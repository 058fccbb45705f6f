import { findLockfileFaults } from '../lockfile.ts'
import { checkLinks } from './links.ts'
import { checkOnOtherDatabase } from './other-database.ts'
import { checkWords } from './words.ts'
import { runPrograms, type Check } from './run-check.ts'

const vitest = (...args: string[]): string[] => ['vitest', 'run', '--reporter=default', ...args]

// The same list here and in CI, the quick ones first.
export const checks: readonly Check[] = [
  { name: 'format', title: '格式', run: ['oxfmt', '--check'] },
  { name: 'lint', title: '写法和文件大小', run: ['oxlint'] },
  { name: 'types', title: '类型', run: () => runPrograms(['tsc', '-p', '.'], ['tsc', '-p', 'apps/web']) },
  { name: 'dead-code', title: '无用的代码和依赖', run: ['knip', '--no-progress'] },
  { name: 'lockfile', title: '依赖清单处处可装', run: async () => ({ faults: findLockfileFaults() }) },
  { name: 'links', title: '文档里的链接', run: checkLinks },
  { name: 'words', title: '只讲项目本身', run: checkWords },
  { name: 'generated', title: '生成的文档是新的', run: ['dongjian', 'docs', 'generate', '--check'] },
  {
    name: 'tests',
    title: '测试（自带的数据库）',
    run: vitest('--project', 'unit', '--project', 'types', '--project', 'db'),
    streams: true,
    // The embedded server, whatever the caller's DATABASE_URL; the next check is for that.
    without: ['DATABASE_URL'],
  },
  { name: 'database', title: '数据库测试（PostgreSQL 服务器）', run: checkOnOtherDatabase, streams: true },
  {
    name: 'journeys',
    title: '浏览器里的全程',
    run: vitest('--project', 'journeys'),
    streams: true,
    without: ['DATABASE_URL'],
  },
]
