import {
  applyImport,
  discardImport,
  getImport,
  listImports,
  recheckImport,
  stageImport,
  undoImport,
} from '@dongjian/kernel/exchange'
import { getCounty } from '../answers/counties.ts'
import { importBriefsOf, importDetailOf } from '../answers/imports.ts'
import { actor, type Context } from '../context.ts'
import { route } from './implementer.ts'

interface One {
  readonly region: string
  readonly id: string
}

async function show({ pool, definitions }: Context, { region, id }: One) {
  return importDetailOf(pool, definitions.registers, region, await getImport(pool, region, id))
}

export const imports = {
  list: route.imports.list.handler(async ({ input, context }) => {
    await getCounty(context.pool, input.region)
    return importBriefsOf(context.pool, input.region, await listImports(context.pool, input.region))
  }),
  upload: route.imports.upload.handler(async ({ input, context }) => {
    const { region, file, ledgerDay, ticket } = input
    const { pool, definitions, progress } = context
    await getCounty(pool, region)
    const bytes = await file.bytes()
    const { registers } = definitions
    const id = await progress.during(ticket, (onProgress) =>
      stageImport(pool, { region, registers, bytes, fileName: file.name, actor, ledgerDay, onProgress }),
    )
    return show(context, { region, id })
  }),
  show: route.imports.show.handler(({ input, context }) => show(context, input)),
  recheck: route.imports.recheck.handler(async ({ input, context }) => {
    const { region, id: importId } = input
    await recheckImport(context.pool, { region, registers: context.definitions.registers, importId })
    return show(context, input)
  }),
  apply: route.imports.apply.handler(async ({ input, context }) => {
    const { region, id: importId, ledgerDay, ticket, confirmed } = input
    const { pool, definitions, progress } = context
    await progress.during(ticket, (onProgress) =>
      applyImport(pool, {
        region,
        registers: definitions.registers,
        importId,
        actor,
        ledgerDay,
        confirmed,
        onProgress,
      }),
    )
    return show(context, input)
  }),
  undo: route.imports.undo.handler(async ({ input, context }) => {
    const { region, id: importId } = input
    await undoImport(context.pool, { region, registers: context.definitions.registers, importId, actor })
    return show(context, input)
  }),
  discard: route.imports.discard.handler(async ({ input, context }) => {
    await discardImport(context.pool, input.region, input.id)
    return { id: input.id }
  }),
  progress: route.imports.progress.handler(({ input, context }) => context.progress.at(input.ticket)),
}
