import { Option, type Command } from 'commander'
import { givenFolder } from './given.ts'

/** What every command takes. */
export interface CommonOptions {
  readonly json?: boolean
  readonly data?: string
  readonly county?: string
}

/** A verb under a noun, with the options that every command has. `reads` adds the county and the day of reading. */
export function verb(
  noun: Command,
  usage: string,
  description: string,
  kind: 'county' | 'machine' = 'county',
): Command {
  const command = noun
    .command(usage)
    .description(description)
    .option('--json', '按 JSON 输出，供程序读取')
    .option('--data <目录>', '数据目录，默认 .data；设了 DATABASE_URL 而不填本项时用该数据库', givenFolder)
  if (kind === 'county') {
    command.addOption(
      new Option('--county <区划代码>', '哪个县（市、区）；本机只有一个时可不填').env('DONGJIAN_COUNTY'),
    )
  }
  return command
}

export const periodOption = ['--period <期间>', '统计期间，如 2023、2023-H1、2023-Q1、2023-05、2023-01~11'] as const
export const knownOption = ['--as-known-on <日期>', '按这一天已登记的内容计算，如 2024-05-28；不填即现在'] as const

/** `--param host=星贝公司`, as often as needed. */
export function collectPairs(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = text.indexOf('=')
  return at < 1 ? { ...before, [text]: '' } : { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}
