import { basename } from 'node:path'
import {
  addPaper,
  confirmEach,
  decidePassages,
  findNamedOrganizations,
  getPaper,
  inspectText,
  listPapers,
  listProposals,
  type PaperKind,
} from '@dongjian/domains'
import { writeIn } from '@dongjian/kernel/store'
import { addDocument, paperBriefOf, readDraft } from '@dongjian/server/answers'
import { paperKinds } from '@dongjian/server/contract'
import { Option, type Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { actor, withCounty, type Desk } from '../desk.ts'
import { givenDayOrNone, givenFile, givenYear } from '../given.ts'
import { verb, type CommonOptions } from '../options.ts'
import { printTable } from '../print/table.ts'
import { refuse } from '../refusals.ts'

interface Options extends CommonOptions {
  readonly lead: string
  readonly kind?: string
  readonly title?: string
  readonly number?: string
  readonly year?: string
  readonly issued?: string
  readonly received?: string
  readonly due?: string
}

const kindsByWord = Object.fromEntries(Object.entries(paperKinds).map(([kind, word]) => [word, kind as PaperKind]))

export function papers(program: Command): void {
  const noun = program
    .command('papers')
    .description('督办收文：审议意见、规划方案、工作报告，读出其中的承诺、事项和问题')
  verb(noun, 'list', '列出收入的文稿').action(list)
  verb(noun, 'bring <文件>', '收入一份 .docx 或 .txt 文稿')
    .requiredOption('--lead <单位>', '牵头单位：没有写明由谁办的由它办')
    .addOption(new Option('--kind <类别>', '不填则按标题判断').choices(Object.keys(kindsByWord)))
    .option('--title <标题>', '不填则从文稿里读')
    .option('--number <文号>', '不填则从文稿里读；审议意见必须有')
    .option('--year <年度>', '文稿说的是哪一年；不填则从文稿里读')
    .option('--issued <日期>', '成文日期')
    .option('--received <日期>', '审议意见的收文日期')
    .option('--due <日期>', '审议意见的报告时限')
    .action(bring)
  verb(noun, 'confirm <编号>', '全部确认：台账已有的归到已有，其余登记').action(confirm)
}

async function list(options: CommonOptions): Promise<void> {
  await withCounty(options, async ({ read, county }) => {
    const found = (await read(listPapers)).map(paperBriefOf)
    const table = printTable(
      found,
      [
        { title: '编号', of: ({ id }) => id },
        { title: '类别', of: ({ kind }) => paperKinds[kind] },
        { title: '标题', of: ({ title }) => title, most: 50 },
        { title: '年度', of: ({ year }) => String(year) },
        { title: '待确认', of: ({ open }) => String(open), right: true },
        { title: '已确认', of: ({ confirmed }) => String(confirmed), right: true },
        { title: '说明', of: ({ withdrawn }) => (withdrawn ? `已撤回：${withdrawn.reason}` : '') },
      ],
      '还没有收入文稿，可用 dongjian papers bring 收入',
    )
    writeAnswer({ data: { county: county.code, papers: found }, text: table, demo: county.demo }, options.json ?? false)
  })
}

async function bring(file: string, options: Options): Promise<void> {
  const name = basename(file)
  const bytes = await givenFile(file)
  const draft = readDraft(name, bytes)
  const text = typeof draft === 'string' ? draft : draft.text
  const read = inspectText(text)
  const year = options.year === undefined ? read.year : givenYear('--year', options.year)
  if (year === null) throw refuse('reportYearUnsaid', { file: name })
  const kind = options.kind === undefined ? read.kind : kindsByWord[options.kind]!
  const days = {
    issuedOn: givenDayOrNone('--issued', options.issued) ?? read.issuedOn,
    receivedOn: givenDayOrNone('--received', options.received) ?? null,
    dueOn: givenDayOrNone('--due', options.due) ?? null,
  }
  await withCounty(options, async (desk) => {
    const act = { region: desk.county.code, actor, kind: 'papers.brought', detail: { characters: text.length } }
    const id = await writeIn(desk.pool, act, async (tx) => {
      const lead = (await findNamedOrganizations(tx, [options.lead])).get(options.lead)
      if (!lead) throw refuse('organizationUnknown', { name: options.lead })
      const { sha256 } = await addDocument(tx, { name, bytes })
      return addPaper(tx, desk.definitions.figures, {
        ...days,
        year,
        text,
        lead: lead.id,
        fileName: name,
        document: sha256,
        kind,
        title: options.title ?? read.title,
        number: options.number ?? read.number,
      })
    })
    const { commitments, items, problems, figures } = read
    const asked = kind === 'opinion' ? `办理事项${items}条` : `承诺${commitments}条`
    const says = `已收入（${id}）：读出${asked}、问题${problems}条、数字${figures}个`
    writeAnswer({ data: { ...read, kind, year, id }, text: says, demo: desk.county.demo }, options.json ?? false)
  })
}

async function confirm(id: string, options: CommonOptions): Promise<void> {
  await withCounty(options, async (desk) => {
    const decided = await confirmAll(desk, id)
    const says = `登记${decided.added}项，归到已有${decided.linked}项`
    writeAnswer({ data: { id, ...decided }, text: says, demo: desk.county.demo }, options.json ?? false)
  })
}

function confirmAll({ pool, county, definitions }: Desk, id: string) {
  const act = { region: county.code, actor, kind: 'papers.decided', detail: { paper: id } }
  return writeIn(pool, act, async (tx) => {
    const { proposals } = await listProposals(tx, definitions, await getPaper(tx, id))
    return decidePassages(tx, definitions, id, confirmEach(proposals))
  })
}
