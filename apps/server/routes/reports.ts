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
import { getCounty } from '../answers/counties.ts'
import { blocksOf } from '../answers/edition-blocks.ts'
import { differenceOf, editionBriefOf, factOf } from '../answers/editions.ts'
import { judgeDraft, layBeside, readDraft, settledFor, type Draft } from '../answers/drafts.ts'
import { actor, read, type Context } from '../context.ts'
import { refuse } from '../refusals.ts'
import { matches } from './matches.ts'
import { route } from './implementer.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const editionOf = (context: Context, input: { region: string; id: string }): Promise<Edition> =>
  read(context, { region: input.region }, (tx) => getEdition(tx, input.id))

const isDemo = async ({ pool }: Context, region: string): Promise<boolean> => (await getCounty(pool, region)).demo

async function pageOf(context: Context, input: { region: string; id: string }) {
  const edition = await editionOf(context, input)
  const brief = editionBriefOf(edition, await isDemo(context, input.region))
  return { ...brief, blocks: blocksOf(edition), facts: edition.facts.map(factOf) }
}

async function draftOf(file: File | undefined, text = ''): Promise<Draft> {
  if (!file && !text.trim()) throw refuse('fileMissing', {})
  return file ? readDraft(file.name, await file.bytes()) : text
}

export const reports = {
  templates: route.reports.templates.handler(({ input, context }) =>
    read(context, input, async (tx) =>
      (await listTemplates(tx)).map(({ name, title, about }) => ({ name, title, about })),
    ),
  ),
  list: route.reports.list.handler(async ({ input, context }) => {
    const demo = await isDemo(context, input.region)
    return read(context, input, async (tx) => (await listEditions(tx)).map((edition) => editionBriefOf(edition, demo)))
  }),
  build: route.reports.build.handler(async ({ input, context }) => {
    const { region, template, dates, asKnownOn, period = dates.cutOffOn.slice(0, 4) } = input
    await getCounty(context.pool, region)
    const id = await buildEdition(context.pool, context.definitions, {
      region,
      actor,
      template,
      period,
      dates,
      asKnownOn,
    })
    return pageOf(context, { region, id })
  }),
  show: route.reports.show.handler(({ input, context }) => pageOf(context, input)),
  docx: route.reports.docx.handler(async ({ input, context }) => {
    const edition = await editionOf(context, input)
    const bytes = input.proof ? renderProof(edition, input.kind) : (await renderEdition(edition, input.kind)).bytes
    const kind = `${input.kind === 'meeting' ? '会议材料' : '红头报送件'}${input.proof ? '校对稿' : ''}`
    return new File([new Uint8Array(bytes)], `${edition.title.replaceAll('\n', '')}（${kind}）.docx`, { type: word })
  }),
  facts: route.reports.facts.handler(async ({ input, context }) => {
    const edition = await editionOf(context, input)
    const brief = editionBriefOf(edition, await isDemo(context, input.region))
    return { edition: brief, facts: edition.facts.map(factOf) }
  }),
  differences: route.reports.differences.handler(async ({ input, context }) => {
    const edition = await editionOf(context, input)
    return (await listDifferences(context.pool, context.definitions, input.region, edition)).map(differenceOf)
  }),
  check: route.reports.check.handler(async ({ input, context }) => {
    const { region, file, text, period } = input
    const draft = await draftOf(file, text)
    const asKnownOn = input.asKnownOn ?? (await read(context, { region }, (tx) => dayOfCheck(tx, draft, period)))
    const checked = await read(context, { region, asKnownOn }, (tx) =>
      judgeDraft(tx, context.definitions, draft, period, settledFor(input.asKnownOn)),
    )
    return { ...checked, asKnownOn: asKnownOn ?? null }
  }),
  compare: route.reports.compare.handler(async ({ input, context }) => {
    const { region, period, otherPeriod } = input
    const ours = { draft: await draftOf(input.file, input.text), period }
    const theirs = { draft: await draftOf(input.otherFile, input.otherText), period: otherPeriod }
    return read(context, { region }, (tx) => layBeside(tx, context.definitions, ours, theirs))
  }),
  ...matches,
}
