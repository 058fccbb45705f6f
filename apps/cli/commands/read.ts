import { basename } from 'node:path'
import { asLabels, readReport, type Labels } from '@dongjian/report-figures'
import { readDraft } from '@dongjian/server/answers'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { givenFile, givenYear } from '../given.ts'
import { printTable } from '../print/table.ts'

interface Options {
  readonly json?: boolean
  readonly year?: string
}

export function read(program: Command): void {
  program
    .command('read <文件>')
    .description('读出一份 .docx 或 .txt 文稿里的数字和承诺，不与台账核对')
    .option('--year <年度>', '文稿报告的年度；不填则从文稿里读')
    .option('--json', '按 JSON 输出，供程序读取')
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const reportYear = options.year === undefined ? {} : { reportYear: givenYear('--year', options.year) }
  const draft = readDraft(basename(file), await givenFile(file))
  const labels = asLabels(readReport(typeof draft === 'string' ? draft : draft.text, reportYear))
  writeAnswer({ data: labels, text: say(labels) }, options.json ?? false)
}

function say({ figures, commitments, ignored }: Labels): string {
  const counts = `数字${figures.length}个，承诺${commitments.length}条，不是数字的数码${ignored.length}处`
  const numbers = printTable(
    figures,
    [
      { title: '位置', of: ({ start }) => String(start), right: true },
      { title: '文中', of: ({ qualifier, text }) => (qualifier === null ? text : `${text}（${qualifier}）`) },
      { title: '指标', of: ({ indicator }) => indicator || '—' },
      { title: '类型', of: ({ kind }) => kinds[kind] ?? kind },
      { title: '语气', of: ({ modality }) => modalities[modality] ?? modality },
      { title: '时期', of: ({ period, assumed_period: assumed }) => period ?? assumed ?? '' },
      { title: '也可能指', of: ({ alternatives }) => alternatives.join('、') },
    ],
    '没有读到数字',
  )
  const promises = printTable(
    commitments,
    [
      { title: '位置', of: ({ start }) => String(start), right: true },
      { title: '承诺', of: ({ text }) => text, most: 80 },
      { title: '牵头', of: ({ lead }) => lead ?? '' },
      { title: '时限', of: ({ deadline }) => deadline ?? '' },
    ],
    '没有读到承诺',
  )
  return `${counts}\n\n${numbers}\n\n${promises}`
}

const kinds: Readonly<Record<string, string>> = {
  level: '数量',
  rank: '名次',
  change_abs: '变动量',
  change_rate: '变动幅度',
  share: '占比',
  other: '其他',
}

const modalities: Readonly<Record<string, string>> = { actual: '已做到', target: '目标', forecast: '预计' }
