import { basename } from 'node:path'
import { applyImport, getImport, listImports, stageImport, undoImport, type Progress } from '@dongjian/kernel/exchange'
import { importBriefsOf, importDetailOf } from '@dongjian/server/answers'
import type { ImportDetail } from '@dongjian/server/contract'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withCounty, type Desk } from '../desk.ts'
import { givenDayOrNone, givenFile } from '../given.ts'
import { verb, type CommonOptions } from '../options.ts'
import { printPairs, printTable } from '../print/table.ts'
import { refuse } from '../refusals.ts'

interface Options extends CommonOptions {
  readonly ledgerDay?: string
  readonly confirmed?: boolean
}

const ledgerDayOption = ['--ledger-day <日期>', '建账：这本台账截至哪一天；只能用于之后还没有登记过的台账'] as const

export function imports(program: Command): void {
  const noun = program.command('import').description('导入：先试算，再写入，可以撤销')
  verb(noun, 'check <工作簿>', '试算：逐行说明新增、更正和问题，不写入台账')
    .option(...ledgerDayOption)
    .action(check)
  verb(noun, 'apply <工作簿或编号>', '写入台账：要么全部写入，要么一行也不写')
    .option(...ledgerDayOption)
    .option('--confirmed', '试算列出的“请核对”各处都已核对无误')
    .action(apply)
  verb(noun, 'undo <工作簿或编号>', '撤销一次导入，恢复原来的内容').action(undo)
  verb(noun, 'list', '历次导入').action(list)
}

/** Stages a workbook, or takes up what was staged. Answers the import's id. */
async function stage(desk: Desk, file: string, ledgerDay: string | undefined): Promise<string> {
  const { pool, definitions, county } = desk
  const bytes = await givenFile(file)
  const staging = {
    region: county.code,
    registers: definitions.registers,
    bytes,
    fileName: basename(file),
    actor,
    ledgerDay,
  }
  return stageImport(pool, { ...staging, onProgress: showProgress })
}

const steps = { reading: '读取', checking: '核对', applying: '写入' } as const

// On a terminal only: a progress line in a log is noise.
function showProgress({ step, of, rows, total }: Progress): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[K${steps[step]} ${of} ${rows}${total === undefined ? '' : `/${total}`}行`)
}

const endProgress = (): void => void (process.stderr.isTTY && process.stderr.write('\r\u001b[K'))

const detailOf = async ({ pool, definitions, county }: Desk, id: string): Promise<ImportDetail> =>
  importDetailOf(pool, definitions.registers, county.code, await getImport(pool, county.code, id))

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

async function check(file: string, options: Options): Promise<void> {
  const ledgerDay = givenDayOrNone('--ledger-day', options.ledgerDay)
  await withCounty(options, async (desk) => {
    const id = await stage(desk, file, ledgerDay)
    endProgress()
    const detail = await detailOf(desk, id)
    const confirmed = detail.asks > 0 ? ' --confirmed（核对无误后）' : ''
    const next = detail.problems > 0 ? '' : `\n写入台账：dongjian import apply ${detail.id}${confirmed}`
    writeAnswer({ data: detail, text: `${sayImport(detail)}${next}`, demo: desk.county.demo }, options.json ?? false)
    if (detail.problems > 0) throw refuse('importHasProblems', { problems: detail.problems })
  })
}

async function apply(what: string, options: Options): Promise<void> {
  const ledgerDay = givenDayOrNone('--ledger-day', options.ledgerDay)
  await withCounty(options, async (desk) => {
    const { pool, definitions, county } = desk
    const importId = isId(what) ? what : await stage(desk, what, ledgerDay)
    const staged = await detailOf(desk, importId)
    const confirmed = options.confirmed ?? false
    if (staged.problems > 0 || (staged.asks > 0 && !confirmed)) {
      endProgress()
      writeAnswer({ data: staged, text: sayImport(staged), demo: county.demo }, options.json ?? false)
      if (staged.problems > 0) throw refuse('importHasProblems', { problems: staged.problems })
      throw refuse('importNotConfirmed', { id: importId, asks: staged.asks })
    }
    const applying = { region: county.code, registers: definitions.registers, importId, actor, ledgerDay, confirmed }
    await applyImport(pool, { ...applying, onProgress: showProgress })
    endProgress()
    const detail = await detailOf(desk, importId)
    writeAnswer({ data: detail, text: sayImport(detail), demo: county.demo }, options.json ?? false)
  })
}

async function undo(what: string, options: Options): Promise<void> {
  await withCounty(options, async (desk) => {
    const { pool, definitions, county } = desk
    const importId = isId(what) ? what : await newestOf(desk, basename(what))
    await undoImport(pool, { region: county.code, registers: definitions.registers, importId, actor })
    const detail = await detailOf(desk, importId)
    writeAnswer({ data: detail, text: sayImport(detail), demo: county.demo }, options.json ?? false)
  })
}

async function newestOf({ pool, county }: Desk, fileName: string): Promise<string> {
  const all = await listImports(pool, county.code)
  const found = all.find((summary) => summary.fileName === fileName && summary.state === 'applied')
  if (!found) throw refuse('importUnknown', { name: fileName })
  return found.id
}

const states = { staged: '未写入', applied: '已写入', undone: '已撤销' } as const

async function list(options: Options): Promise<void> {
  await withCounty(options, async ({ pool, county }) => {
    const found = await importBriefsOf(pool, county.code, await listImports(pool, county.code))
    const text = printTable(
      found,
      [
        { title: '时间', of: (brief) => brief.stagedAt.slice(0, 16) },
        { title: '文件', of: (brief) => brief.fileName },
        { title: '状态', of: (brief) => states[brief.state] },
        { title: '建账日', of: (brief) => brief.ledgerDay ?? '' },
        { title: '新增', of: (brief) => String(brief.added), right: true },
        { title: '更正', of: (brief) => String(brief.changed), right: true },
        { title: '编号', of: (brief) => brief.id },
      ],
      '还没有导入过',
    )
    writeAnswer({ data: { demo: county.demo, imports: found }, text, demo: county.demo }, options.json ?? false)
  })
}

function sayImport(detail: ImportDetail): string {
  const head = printPairs([
    ['文件', detail.fileName],
    ['编号', detail.id],
    ['状态', `${states[detail.state]}${detail.ledgerDay ? `，建账日${detail.ledgerDay}` : ''}`],
  ])
  const counts = printTable(detail.registers, [
    { title: '台账', of: (count) => count.title },
    { title: '新增', of: (count) => String(count.added), right: true },
    { title: '更正', of: (count) => String(count.changed), right: true },
    { title: '不变', of: (count) => String(count.same), right: true },
    { title: '有问题', of: (count) => String(count.problems), right: true },
    {
      title: '更正的栏目',
      of: (count) => count.fields.map(({ label, count: rows }) => `${label}${rows}行`).join('、'),
    },
  ])
  const problems = sayProblems(detail.problemList, detail.problems, '问题')
  const asks = sayProblems(detail.askList, detail.asks, '请核对')
  const skipped = detail.skipped
    .map(({ sheet, row, why }) => `${sheet}${row === null ? '' : `第${row}行`}（${why}）`)
    .join('、')
  return [head, counts, problems, asks, skipped ? `跳过：${skipped}` : ''].filter(Boolean).join('\n\n')
}

function sayProblems(shown: ImportDetail['problemList'], count: number, title: string): string {
  if (count === 0) return ''
  const table = printTable(shown, [
    { title: '位置', of: ({ sheet, cell, row }) => `${sheet}${cell ? ` ${cell}` : row ? ` 第${row}行` : ''}` },
    { title, of: ({ what }) => what },
    { title: '怎么改', of: ({ advice }) => advice },
  ])
  return table + (count > shown.length ? `\n（共${count}处，只列前${shown.length}处）` : '')
}
