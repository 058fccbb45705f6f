import { basename, join } from 'node:path'
import {
  buildEdition,
  dayOfCheck,
  getEdition,
  listDifferences,
  listEditions,
  listTemplates,
  renderEdition,
  renderProof,
  type Edition,
} from '@dongjian/domains'
import { getSpan } from '@dongjian/kernel/define'
import { canonicalJson } from '@dongjian/kernel/events'
import {
  differenceOf,
  editionBriefOf,
  factOf,
  judgeDraft,
  layBeside,
  openingPeriod,
  readDraft,
  settledFor,
  todayOf,
} from '@dongjian/server/answers'
import type { ComparedDrafts } from '@dongjian/server/contract'
import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withCounty, type Desk } from '../desk.ts'
import { givenDayOrNone, givenFile, givenPeriod } from '../given.ts'
import { knownOption, periodOption, verb, type CommonOptions } from '../options.ts'
import { sayChecked } from '../print/checked.ts'
import { sayCompared } from '../print/compared.ts'
import { printPairs, printTable } from '../print/table.ts'
import { refuse } from '../refusals.ts'
import { makeFolder, saveFile } from '../save.ts'

interface Options extends CommonOptions {
  readonly template?: string
  readonly period?: string
  readonly asKnownOn?: string
  readonly cutOff?: string
  readonly finalised?: string
  readonly meeting?: string
  readonly published?: string
  readonly output?: string
  readonly against?: string
  readonly againstPeriod?: string
}

export function reports(program: Command): void {
  const noun = program.command('report').description('报告：按模板生成、定稿、核对文稿')
  verb(noun, 'templates', '有哪些报告模板').action(templates)
  verb(noun, 'build', '按模板生成一版报告')
    .option('--template <模板>', '模板名称；只有一个时可不填')
    .option(...periodOption)
    .option('--cut-off <日期>', '统计截止日；不填即期末')
    .option('--finalised <日期>', '定稿日；不填即今天')
    .option('--meeting <日期>', '会议日；不填即审议意见台账里的听取报告日期')
    .option('--published <日期>', '公开日')
    .option(...knownOption)
    .option('-o, --output <目录>', '把 Word（会议材料、红头报送件、附批注的校对稿）和数字（facts.json）存到这里')
    .action(build)
  verb(noun, 'list', '已生成的各版报告').action(list)
  verb(noun, 'check <文稿>', '核对一份 .docx 或 .txt 文稿里的数字')
    .option('--period <期间>', '报告年度；不填则从文稿里读')
    .option('--as-known-on <日期>', '按这一天已登记的内容核对；不填即最近一版报告所依据的那一天')
    .option('--against <另一份文稿>', '再与另一份文稿比：去年的报告、计划、网站上的；同一指标不同数，承诺与结果')
    .option('--against-period <期间>', '另一份文稿的报告年度；不填则从文稿里读')
    .action(check)
  verb(noun, 'diff <编号>', '定稿以后台账变了哪些数字').action(diff)
  verb(noun, 'rerun <编号>', '从定稿的内容重新生成 Word，并与当时的逐字节比对')
    .option('-o, --output <目录>', '存到这里')
    .action(rerun)
}

async function templates(options: Options): Promise<void> {
  await withCounty(options, async ({ county, read }) => {
    const found = (await read(listTemplates)).map(({ name, title, about }) => ({ name, title, about }))
    const text = printTable(found, [
      { title: '模板', of: (template) => template.name },
      { title: '标题', of: (template) => template.title },
      { title: '说明', of: (template) => template.about },
    ])
    writeAnswer({ data: { demo: county.demo, templates: found }, text, demo: county.demo }, options.json ?? false)
  })
}

async function build(options: Options): Promise<void> {
  const days = {
    cutOff: givenDayOrNone('--cut-off', options.cutOff),
    finalised: givenDayOrNone('--finalised', options.finalised),
    meeting: givenDayOrNone('--meeting', options.meeting),
    published: givenDayOrNone('--published', options.published),
  }
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  await withCounty(options, async (desk) => {
    const { pool, definitions, county } = desk
    const period = options.period
      ? givenPeriod(options.period)
      : await desk.read((tx) => openingPeriod(tx, definitions))
    const finalisedOn = days.finalised ?? todayOf()
    const dates = {
      cutOffOn: days.cutOff ?? getSpan(period).to,
      finalisedOn,
      meetingOn: days.meeting ?? null,
      publishedOn: days.published ?? null,
    }
    const template = options.template ?? (await onlyTemplate(desk))
    if (options.output !== undefined) await makeFolder(options.output)
    const id = await buildEdition(pool, definitions, { region: county.code, actor, template, period, dates, asKnownOn })
    const edition = await desk.read((tx) => getEdition(tx, id))
    const files = options.output === undefined ? [] : await saveEdition(edition, options.output)
    writeAnswer(
      { data: dataOf(desk, edition, files), text: sayEdition(edition, files), demo: county.demo },
      options.json ?? false,
    )
  })
}

async function onlyTemplate({ read }: Desk): Promise<string> {
  const found = await read(listTemplates)
  const [only, second] = found
  if (!only || second)
    throw refuse('kindInvalid', { text: '', allowed: found.map(({ name }) => name).join('、') || '（还没有模板）' })
  return only.name
}

const dataOf = ({ county }: Desk, edition: Edition, files: readonly string[]) => ({
  ...editionBriefOf(edition, county.demo),
  facts: edition.facts.map(factOf),
  files,
})

async function saveEdition(edition: Edition, folder: string): Promise<string[]> {
  await makeFolder(folder)
  const title = edition.title.replaceAll('\n', '')
  const papers = [
    [`${title}（会议材料）.docx`, (await renderEdition(edition, 'meeting')).bytes],
    [`${title}（红头报送件）.docx`, (await renderEdition(edition, 'redHead')).bytes],
    [`${title}（红头报送件校对稿）.docx`, renderProof(edition, 'redHead')],
    ['facts.json', new TextEncoder().encode(`${canonicalJson(edition.facts)}\n`)],
  ] as const
  for (const [name, bytes] of papers) await saveFile(join(folder, name), bytes)
  return papers.map(([name]) => join(folder, name))
}

function sayEdition(edition: Edition, files: readonly string[]): string {
  const missing = edition.facts.filter(({ value, kind }) => value === null && kind !== 'names')
  const stale = edition.facts.filter(({ completeness }) => completeness.state === 'stale')
  return printPairs([
    ['报告', edition.title.replaceAll('\n', '')],
    ['编号', edition.id],
    ['统计期间', edition.period],
    ['按何时所知', edition.asKnownOn],
    ['日期', `统计截止${edition.dates.cutOffOn}，定稿${edition.dates.finalisedOn}`],
    ['会议日', edition.dates.meetingOn ?? noMeeting],
    ['数字', `${edition.figures}个`],
    ['缺数', missing.map(sayWhy).join('；')],
    ['待更新', stale.map(sayWhy).join('；')],
    ['文件', files.join('、')],
  ])
}

const noMeeting = '没有填写，审议意见台账里也没有可用的听取报告日期：题注里留空，可填 --meeting 重新生成'

const sayWhy = ({ label, completeness }: Edition['facts'][number]): string => `${label}（${completeness.why ?? ''}）`

async function list(options: Options): Promise<void> {
  await withCounty(options, async ({ county, read }) => {
    const found = (await read((tx) => listEditions(tx))).map((edition) => editionBriefOf(edition, county.demo))
    const text = printTable(
      found,
      [
        { title: '生成时间', of: (edition) => edition.builtAt.slice(0, 16) },
        { title: '报告', of: (edition) => edition.title.replaceAll('\n', '') },
        { title: '期间', of: (edition) => edition.period },
        { title: '定稿日', of: (edition) => edition.dates.finalisedOn },
        { title: '数字', of: (edition) => String(edition.figures), right: true },
        { title: '缺数', of: (edition) => String(edition.missing), right: true },
        { title: '编号', of: (edition) => edition.id },
      ],
      '还没有生成过报告',
    )
    writeAnswer({ data: { demo: county.demo, editions: found }, text, demo: county.demo }, options.json ?? false)
  })
}

async function check(file: string, options: Options): Promise<void> {
  const asKnownOn = givenDayOrNone('--as-known-on', options.asKnownOn)
  const period = options.period === undefined ? undefined : givenPeriod(options.period)
  const draft = readDraft(basename(file), await givenFile(file))
  const other = await otherDraft(options)
  await withCounty(options, async ({ definitions, county, read }) => {
    const day = asKnownOn ?? (await read((tx) => dayOfCheck(tx, draft, period)))
    const { text: _, ...found } = await read(
      (tx) => judgeDraft(tx, definitions, draft, period, settledFor(asKnownOn)),
      day,
    )
    const checked = { asKnownOn: day ?? null, ...found }
    const across = other && (await read((tx) => layBeside(tx, definitions, { draft, period }, other)))
    const data = { demo: county.demo, ...checked, ...(across && { across: placesOf(across) }) }
    const text = [sayChecked(checked), across ? sayCompared(across) : ''].filter(Boolean).join('\n\n')
    writeAnswer({ data, text, demo: county.demo }, options.json ?? false)
    if (checked.differ.length > 0) throw refuse('draftDiffers', { differ: checked.differ.length })
  })
}

async function otherDraft({ against, againstPeriod }: Options) {
  if (against === undefined) return undefined
  const period = againstPeriod === undefined ? undefined : givenPeriod(againstPeriod)
  return { draft: readDraft(basename(against), await givenFile(against)), period }
}

/** Without the two texts, which the caller has. */
const placesOf = ({ text: _, otherText: __, ...places }: ComparedDrafts) => places

async function diff(id: string, options: Options): Promise<void> {
  await withCounty(options, async ({ pool, definitions, county, read }) => {
    const edition = await read((tx) => getEdition(tx, id))
    const found = (await listDifferences(pool, definitions, county.code, edition)).map(differenceOf)
    const text = printTable(
      found,
      [
        { title: '数字', of: (difference) => difference.label },
        { title: '定稿时', of: (difference) => difference.was ?? '—', right: true },
        { title: '现在', of: (difference) => difference.now ?? '—', right: true },
        { title: '原因', of: (difference) => difference.why ?? '' },
        { title: '记录', of: (difference) => difference.records.map(({ text: name }) => name).join('、') },
      ],
      '定稿以后没有变化',
    )
    writeAnswer({ data: { demo: county.demo, differences: found }, text, demo: county.demo }, options.json ?? false)
  })
}

async function rerun(id: string, options: Options): Promise<void> {
  await withCounty(options, async ({ county, read }) => {
    const edition = await read((tx) => getEdition(tx, id))
    const [meeting, redHead] = [await renderEdition(edition, 'meeting'), await renderEdition(edition, 'redHead')]
    const same = meeting.same && redHead.same
    const files = options.output === undefined ? [] : await saveEdition(edition, options.output)
    const text = `${same ? '与定稿时逐字节相同' : '与定稿时不同'}${files.length > 0 ? `\n${files.join('\n')}` : ''}`
    writeAnswer({ data: { id, same, renders: edition.renders, files }, text, demo: county.demo }, options.json ?? false)
    if (!same) throw refuse('renderDiffers', { older: meeting.older })
  })
}
