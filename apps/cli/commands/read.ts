import { once } from 'node:events'
import { basename } from 'node:path'
import { asLabels, readReport, type Labels } from '@dongjian/report-figures'
import { readDraft } from '@dongjian/server/answers'
import type { Command } from 'commander'
import { givenFile, givenYear } from '../given.ts'
import { refuse } from '../refusals.ts'
import { printTable } from '../print/table.ts'

type Draft = ReturnType<typeof readDraft>

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

/** A text of this size is read in half a minute; what is larger is no paper of an office. */
const largestFile = 32 * 1024 * 1024

async function run(file: string, options: Options): Promise<void> {
  const reportYear = options.year === undefined ? {} : { reportYear: givenYear('--year', options.year) }
  const bytes = await givenFile(file)
  if (bytes.length > largestFile) {
    const size = Math.ceil(bytes.length / 1024 / 1024)
    throw refuse('fileUnreadable', { file: basename(file), why: `文件有${size}MB，最多读32MB，请拆成几份再读` })
  }
  const draft = readDraft(basename(file), bytes, Infinity)
  const labels = asLabels(readReport(wordsOf(draft, bytes), { ...reportYear, cells: cellsOf(draft) }))
  await write(options.json ? asJson(labels) : [`${say(labels)}\n`])
}

/** The words as a program reads them from the file: the mark that opens some UTF-8 files counts as a character. */
function wordsOf(draft: Draft, bytes: Uint8Array): string {
  if (typeof draft !== 'string') return draft.text
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\ufeff${draft}` : draft
}

const cellsOf = (draft: Draft) => (typeof draft === 'string' ? [] : draft.paragraphs.filter(({ inTable }) => inTable))

/** A long text has more numbers than one string holds. */
function* asJson(labels: Labels): Generator<string> {
  let opens = '{\n'
  for (const [name, list] of Object.entries(labels) as [string, readonly unknown[]][]) {
    yield `${opens}"${name}": [\n`
    for (let at = 0; at < list.length; at += atOnce) {
      const piece = list.slice(at, at + atOnce).map((each) => JSON.stringify(each))
      yield `${piece.join(',\n')}${at + atOnce < list.length ? ',' : ''}\n`
    }
    yield ']'
    opens = ',\n'
  }
  yield '\n}\n'
}

const atOnce = 1000

async function write(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** A person reads no longer list; a program takes --json. */
const mostShown = 1000

function say({ figures, commitments, ignored }: Labels): string {
  const counts = `数字${figures.length}个，承诺${commitments.length}条，不是数字的数码${ignored.length}处`
  const shown =
    figures.length + commitments.length > 2 * mostShown ? `（各列出前${mostShown}个，全部的请加 --json）` : ''
  const numbers = printTable(
    figures.slice(0, mostShown),
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
    commitments.slice(0, mostShown),
    [
      { title: '位置', of: ({ start }) => String(start), right: true },
      { title: '承诺', of: ({ text }) => text, most: 80 },
      { title: '牵头', of: ({ lead }) => lead ?? '' },
      { title: '时限', of: ({ deadline }) => deadline ?? '' },
    ],
    '没有读到承诺',
  )
  return `${counts}${shown}\n\n${numbers}\n\n${promises}`
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
