import type { ColumnsMeasured } from './columns.ts'
import type { OneFirm } from './one-firm.ts'
import type { PeerLine } from './peers/measure-peers.ts'
import { amounts } from './policies.ts'
import type { SqlMeasured } from './sql.ts'

interface Measured {
  readonly machine: string
  readonly size: number
  readonly columns: ColumnsMeasured
  readonly one: OneFirm
  readonly peers: readonly PeerLine[]
  readonly sql: SqlMeasured
}

/** The page of the results. */
export function describe({ machine, size, columns, one, peers, sql }: Measured): string {
  const lines = [
    ['按列，五项政策一遍写出五列', millions(columns.run), '≥ 20'],
    ['手写的按列代码', millions(columns.byHand), ''],
    ['按列，只求合计', millions(columns.totals), ''],
    ['动一个参数，合计并和原来逐户比较（墙钟）', `${columns.slider.toFixed(0)} 毫秒`, '≤ 150'],
    ['编译五项政策', `${columns.compile.toFixed(0)} 毫秒`, ''],
    ['一户，编译后（文字进、文字出）', micro(one.compiled), '≤ 5'],
    ['一户，解释', micro(one.interpreted), ''],
    ['一户，解释并留下每一步', micro(one.explained), '≤ 20'],
    ['SQL，编译出来的', `${sql.compiled.toFixed(0)} 毫秒`, ''],
    ['SQL，手写的 CASE', `${sql.byHand.toFixed(0)} 毫秒`, ''],
    ['SQL，编译出来的 ÷ 手写的', (sql.compiled / sql.byHand).toFixed(2), '≤ 1.2'],
    ...peers.map((peer) => [`\`${peer.name}\`，一户（${peer.note}）`, peerMicro(peer), '']),
  ]
  return `# 测算：政策规则

由 \`npm run -s bench -w packages/policy-rules\` 写成。${machine}；PostgreSQL ${sql.version}，一个进程，不并行、不编译。
五项政策（研发补助：增长与封顶，贷款贴息，认定奖励，保险补贴，12 行的人才奖励表），${size / 10_000} 万户，数据由固定的种子生成，个别事实缺数据。
SQL 两边都按“金额不为负”来写。没有写单位的是每 CPU 秒的百万户，取多次中最快的一次；机器忙闲不同，只比量级。

| 做什么 | 结果 | 目标 |
| --- | ---: | ---: |
${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

合计与另写的整数算法（BigInt）逐分比较：按列${verdict(columns.wrong.length === 0)}，SQL ${verdict(sql.isRight)}。

| 政策 | 合计（元） |
| --- | ---: |
${amounts.map((name, at) => `| ${name} | ${columns.sums[at]} |`).join('\n')}
`
}

const millions = (value: number): string => value.toFixed(1)
const micro = (value: number): string => `${value.toFixed(1)} 微秒`
const verdict = (isRight: boolean): string => (isRight ? '一分不差' : '不同')

function peerMicro({ microseconds, wrong, firms }: PeerLine): string {
  if (microseconds === null) return '—'
  return `${micro(microseconds)}，${firms} 户中 ${wrong} 笔不对`
}
