import {
  addDataset,
  addModel,
  aboutOf,
  askWhatIf,
  compareEditions,
  designOf,
  exportIndexWorkbook,
  getDatasetBrief,
  getModel,
  listDatasets,
  listIndexEditions,
  listModels,
  parseDataset,
  publishEdition,
  readBoundNow,
  readModel,
  readOwnOnly,
  readTree,
  reviewEdition,
  runEdition,
} from '@dongjian/domains'
import { getCounty } from '../answers/counties.ts'
import {
  besideOf,
  boundOf,
  indexBriefOf,
  jobOf,
  modelBriefOf,
  modelDetailOf,
  openKept,
  publishedYears,
  showIndexEdition,
  stripOf,
  told,
} from '../answers/indices.ts'
import { workbookFile } from '../answers/workbooks.ts'
import { actor, read, write, type Context } from '../context.ts'
import { firstIntervals } from '../index-jobs/first-intervals.ts'
import { removalsOf } from '../index-jobs/removals.ts'
import { route } from './implementer.ts'

interface One {
  readonly region: string
  readonly id: string
}

async function show(context: Context, { region, id }: One) {
  const { demo } = await getCounty(context.pool, region)
  return read(context, { region }, (tx) => showIndexEdition(tx, context.definitions, { id, demo }))
}

const open = (context: Context, { region, id }: One) => read(context, { region }, (tx) => openKept(tx, id))

/** For questions about what the model leaves open: a model that leaves nothing open is refused before a job is begun. */
async function openUncertain(context: Context, one: One) {
  const edition = await open(context, one)
  designOf(edition)
  return edition
}

export const indices = {
  published: route.indices.published.handler(async ({ input, context }) => {
    const { demo } = await getCounty(context.pool, input.region)
    return { demo, years: await read(context, input, (tx) => publishedYears(tx, context.definitions)) }
  }),
  models: route.indices.models.handler(({ input, context }) =>
    read(context, input, async (tx) => (await listModels(tx)).map(modelBriefOf)),
  ),
  model: route.indices.model.handler(async ({ input, context }) => {
    const { demo } = await getCounty(context.pool, input.region)
    return modelDetailOf(await read(context, { region: input.region }, (tx) => getModel(tx, input.id)), demo)
  }),
  checkModel: route.indices.checkModel.handler(({ input, context }) => {
    const { document, faults } = readModel(input.text, context.definitions.figures)
    const indicators = document?.model.elements.filter(({ level }) => level === 1).length ?? 0
    const said = faults.map(({ line, column, message, severity }) => ({
      where: `第${line}行第${column}列`,
      message,
      severity,
    }))
    return { faults: said, indicators }
  }),
  saveModel: route.indices.saveModel.handler(async ({ input, context }) => {
    const { region, text } = input
    return {
      id: await write(context, { region, kind: 'indices.modelAdded' }, (tx) => addModel(tx, context.definitions, text)),
    }
  }),
  datasets: route.indices.datasets.handler(({ input, context }) =>
    read(context, input, async (tx) => told(await listDatasets(tx))),
  ),
  addDataset: route.indices.addDataset.handler(async ({ input, context }) => {
    const { region, file, name, source, simulated, model = null } = input
    const { columns } = await read(context, { region }, (tx) => getModel(tx, model))
    const data = await parseDataset(await file.bytes(), columns)
    return write(context, { region, kind: 'indices.datasetAdded' }, async (tx) => {
      const id = await addDataset(tx, { name, source, simulated, data })
      return told(await getDatasetBrief(tx, id))
    })
  }),
  editions: route.indices.editions.handler(async ({ input, context }) => {
    const { demo } = await getCounty(context.pool, input.region)
    return read(context, input, async (tx) => (await listIndexEditions(tx)).map((each) => indexBriefOf(each, demo)))
  }),
  run: route.indices.run.handler(async ({ input, context }) => {
    const { pool, definitions } = context
    await getCounty(pool, input.region)
    const id = await runEdition(pool, definitions, { ...input, actor })
    return show(context, { region: input.region, id })
  }),
  edition: route.indices.edition.handler(({ input, context }) => show(context, input)),
  review: route.indices.review.handler(async ({ input, context }) => {
    const { region, id: edition, by } = input
    await getCounty(context.pool, region)
    await reviewEdition(context.pool, { region, edition, by })
    return show(context, input)
  }),
  publish: route.indices.publish.handler(async ({ input, context }) => {
    const { region, id: edition, by } = input
    await getCounty(context.pool, region)
    await publishEdition(context.pool, { region, edition, by })
    return show(context, input)
  }),
  units: route.indices.units.handler(async ({ input, context }) => {
    const edition = await open(context, input)
    const { year } = aboutOf(edition, input)
    return stripOf(edition, year, await firstIntervals(context.indexJobs, input.region, edition, year))
  }),
  tree: route.indices.tree.handler(async ({ input, context }) => told(readTree(await open(context, input), input))),
  figures: route.indices.figures.handler(async ({ input, context }) => {
    const { region, id } = input
    return read(context, { region }, async (tx) => {
      const edition = await openKept(tx, id)
      const now = await readBoundNow(tx, context.definitions, edition.model, edition.edition)
      return told(now.map((bound) => boundOf(edition, bound)))
    })
  }),
  compare: route.indices.compare.handler(({ input, context }) => {
    const { region, before, after = before, unit, from, to } = input
    return read(context, { region }, async (tx) => {
      const [first, last] = [await openKept(tx, before), await openKept(tx, after)]
      return told(compareEditions(first, last, { unit, from, to }))
    })
  }),
  whatIf: route.indices.whatIf.handler(async ({ input, context }) =>
    told(askWhatIf(await open(context, input), input)),
  ),
  cheapest: route.indices.cheapest.handler(async ({ input, context }) => {
    const { region, year, unit } = input
    const edition = await open(context, input)
    const about = aboutOf(edition, { year, unit })
    const asked = { year: about.year, unit: about.unit.code }
    return told(await context.indexJobs.result(region, edition, { kind: 'cheapest', asked }))
  }),
  ownOnly: route.indices.ownOnly.handler(async ({ input, context }) =>
    told(readOwnOnly(await open(context, input), input)),
  ),
  removals: route.indices.removals.handler(async ({ input, context }) => {
    const { region, level } = input
    const edition = await open(context, input)
    const { year } = aboutOf(edition, { year: input.year })
    return told(await removalsOf(context.indexJobs, region, edition, { year, level }))
  }),
  uncertainty: route.indices.uncertainty.handler(async ({ input, context }) => {
    const { region, year, runs, seed } = input
    const edition = await openUncertain(context, input)
    const asked = { year: aboutOf(edition, { year }).year, runs, seed: seed ?? edition.edition.seed }
    return jobOf(context.indexJobs.start(region, edition, { kind: 'uncertainty', asked }))
  }),
  sensitivity: route.indices.sensitivity.handler(async ({ input, context }) => {
    const { region, year, design } = input
    const { size = 1000, bootstrap = 200, seed } = design ?? {}
    const edition = await openUncertain(context, input)
    const asked = { year: aboutOf(edition, { year }).year, size, bootstrap, seed: seed ?? edition.edition.seed }
    return jobOf(context.indexJobs.start(region, edition, { kind: 'sensitivity', asked }))
  }),
  job: route.indices.job.handler(({ input, context }) => jobOf(context.indexJobs.get(input.region, input.id))),
  cancel: route.indices.cancel.handler(async ({ input, context }) =>
    jobOf(await context.indexJobs.cancel(input.region, input.id)),
  ),
  workbook: route.indices.workbook.handler(async ({ input, context }) => {
    const { region, id } = input
    const { demo } = await getCounty(context.pool, region)
    return read(context, { region }, async (tx) => {
      const edition = await openKept(tx, id)
      const beside = await besideOf(tx, context.definitions, edition.edition)
      return workbookFile(`${edition.edition.title}.xlsx`, await exportIndexWorkbook(edition, { beside, demo }))
    })
  }),
}
