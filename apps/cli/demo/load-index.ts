import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  addDataset,
  addModel,
  county as definitions,
  listIndexEditions,
  parseDataset,
  parseModel,
  publishEdition,
  reviewEdition,
  runEdition,
} from '@dongjian/domains'
import { readIn, writeIn, type Database } from '@dongjian/kernel/store'
import type { IndexPlan, Manifest } from './manifest.ts'

const actor = '演示载入'
const reviewer = '演示审核'

/** The model, the data of all counties and a published run; a county that has a run keeps what people have made of it. */
export async function addIndex(
  pool: Database['pool'],
  { code: region, name: county }: Manifest,
  plan: IndexPlan,
  folder: string,
  say: (sentence: string) => void,
): Promise<void> {
  const known = await readIn(pool, region, (tx) => listIndexEditions(tx, 1))
  if (known.length > 0) return
  say(`正在测算${county}的科技创新指数……`)
  const text = await readFile(join(folder, plan.model), 'utf8')
  const { file, ...given } = plan.data
  const { columns } = parseModel(definitions.figures, text)
  const data = await parseDataset(await readFile(join(folder, file)), columns)
  const act = { region, actor }
  const model = await writeIn(pool, { ...act, kind: 'indices.modelAdded' }, (tx) => addModel(tx, definitions, text))
  const dataset = await writeIn(pool, { ...act, kind: 'indices.datasetAdded' }, (tx) =>
    addDataset(tx, { ...given, data }),
  )
  const edition = await runEdition(pool, definitions, { ...act, model, dataset })
  await reviewEdition(pool, { region, edition, by: reviewer })
  await publishEdition(pool, { region, edition, by: reviewer })
}
