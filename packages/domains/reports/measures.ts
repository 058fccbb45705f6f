import { listRecords, type Tx } from '@dongjian/kernel/store'
import type { Annex } from '@dongjian/official-documents'
import { registers } from '../registers.ts'
import { sayDay } from './paper.ts'

/** The 落实情况对照表 from the items of the opinions, by their numbers. */
export async function readMeasures(tx: Tx): Promise<Annex & { kind: 'measures' }> {
  const register = registers['opinion-items']
  const { rows } = await listRecords(tx, registers, register, { sort: 'code', limit: 500 })
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return {
    kind: 'measures',
    title: '审议意见落实情况对照表',
    rows: rows.map(({ values, names, status }) => ({
      opinion: text(values.wording),
      measure: text(values.measures),
      progress: [{ text: text(values.progress) }],
      unit: names.responsible ?? '',
      deadline: values.deadline === null ? '' : sayDay(text(values.deadline)),
      state: register.statuses[status as keyof typeof register.statuses] ?? status,
    })),
  }
}
