import type { ModelColumn } from '../model/document.ts'
import type { DataColumn } from './dataset.ts'
import type { DataFault } from './data-fault.ts'
import { cellAddress, type Table } from './table.ts'

type Source = Pick<DataColumn, 'source' | 'status'>

export interface Sources {
  readonly of: (code: string) => Source
  readonly faults: readonly DataFault[]
}

const statuses = ['快报', '初步', '最终']

/** The sheet that says where each column comes from, if there is one: 指标, 来源, 数据状态. */
export function readSources(tables: readonly Table[], columns: readonly ModelColumn[]): Sources {
  const sources = new Map<string, Source>()
  const faults: DataFault[] = []
  for (const { sheet, rows } of tables) {
    const heading = rows.find(({ cells }) => ['指标', '来源'].every((word) => cells.some(({ text }) => text === word)))
    if (!heading) continue
    const at = (word: string) => heading.cells.findIndex(({ text }) => text === word)
    const [name, source, status] = [at('指标'), at('来源'), at('数据状态')]
    for (const { number, cells } of rows.filter((row) => row.number > heading.number)) {
      const called = cells[name]?.text ?? null
      const column = columns.find((each) => each.name === called || each.code === called)
      const state = cells[status]?.text ?? null
      if (state !== null && !statuses.includes(state)) {
        const message = `数据状态“${state}”应为${statuses.join('、')}`
        faults.push({ where: `${sheet}!${cellAddress(status, number)}`, message })
      } else if (column) sources.set(column.code, { source: cells[source]?.text ?? null, status: state })
    }
  }
  return { of: (code) => sources.get(code) ?? { source: null, status: null }, faults }
}
