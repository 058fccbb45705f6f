import type { Register } from '@dongjian/kernel/define'
import { addRecord, changeRecord, closeLedger, getRecord, type Tx } from '@dongjian/kernel/store'
import { getCounty } from '../answers/counties.ts'
import { checkFilters } from '../answers/filters.ts'
import { pageOfRecords, showRecord } from '../answers/records.ts'
import { definitionOf, listRegisters, registerNamed } from '../answers/registers.ts'
import { rowsOf } from '../answers/rows.ts'
import { exportedWorkbook, templateWorkbook, workbookFile } from '../answers/workbooks.ts'
import { actor, read, write, type Context } from '../context.ts'
import { route } from './implementer.ts'

const registerOf = ({ definitions }: Context, name: string): Register => registerNamed(definitions.registers, name)

export const registers = {
  list: route.registers.list.handler(({ input, context }) =>
    read(context, input, (tx) => listRegisters(tx, context.definitions.registers)),
  ),
  definition: route.registers.definition.handler(({ input, context }) =>
    definitionOf(registerOf(context, input.register)),
  ),
  records: route.registers.records.handler(({ input, context }) => {
    const register = registerOf(context, input.register)
    const { filters, search, sort, descending, limit, after } = input
    const query = checkFilters(register, { filters, search, sort, descending, limit, after })
    return read(context, input, (tx) => pageOfRecords(tx, context.definitions.registers, register, query))
  }),
  record: route.registers.record.handler(({ input, context }) => {
    const register = registerOf(context, input.register)
    return read(context, input, (tx) => showRecord(tx, context.definitions.registers, register, input.id))
  }),
  add: route.registers.add.handler(({ input, context }) => {
    const { region, values, status, confirmed } = input
    const register = registerOf(context, input.register)
    const act = { region, kind: 'records.added', detail: { register: register.name } }
    return write(context, act, async (tx) => {
      const id = await addRecord(tx, context.definitions.registers, register, values, status, confirmed)
      return rowNow(context, tx, register, id)
    })
  }),
  change: route.registers.change.handler(({ input, context }) => {
    const { region, id, version, values, status, confirmed } = input
    const register = registerOf(context, input.register)
    const act = {
      region,
      kind: 'records.changed',
      detail: { register: register.name, fields: Object.keys(values ?? {}) },
    }
    return write(context, act, async (tx) => {
      const changes = { values, status, confirmed }
      await changeRecord(tx, context.definitions.registers, register, { id, version }, changes)
      return rowNow(context, tx, register, id)
    })
  }),
  close: route.registers.close.handler(({ input, context }) => {
    const { region, keptTo } = input
    const register = registerOf(context, input.register)
    const act = { region, kind: 'registers.closed', detail: { register: register.name, keptTo } }
    return write(context, act, async (tx) => {
      await closeLedger(tx, register, keptTo)
      return { register: register.name, keptTo }
    })
  }),
  export: route.registers.export.handler(async ({ input, context }) => {
    const register = registerOf(context, input.register)
    const { region, asKnownOn, filters, search } = input
    const query = checkFilters(register, { filters, search })
    const county = await getCounty(context.pool, region)
    const bytes = await exportedWorkbook(context.pool, {
      county,
      registers: context.definitions.registers,
      register,
      query,
      asKnownOn,
      actor,
    })
    return workbookFile(`${register.title}.xlsx`, bytes)
  }),
  template: route.registers.template.handler(async ({ input, context }) => {
    const register = registerOf(context, input.register)
    const county = await getCounty(context.pool, input.region)
    return workbookFile(
      `${register.title}模板.xlsx`,
      await templateWorkbook(county, context.definitions.registers, [register]),
    )
  }),
}

async function rowNow({ definitions }: Context, tx: Tx, register: Register, id: string) {
  const [row] = await rowsOf(tx, definitions.registers, register, [await getRecord(tx, register, id)])
  return row!
}
