import { findEvents, type Event } from '@dongjian/kernel/events'
import type { Tx } from '@dongjian/kernel/store'
import type { RecordVersion } from '../contract/records.ts'

const kinds: Readonly<Record<string, string>> = {
  'import.applied': '导入',
  'import.undone': '撤销导入',
  'records.added': '登记',
  'records.changed': '更正',
  'registers.closed': '结账',
  'documents.added': '存入文件',
  'reports.built': '生成报告',
}

type Told = RecordVersion['event']

/** Events by id, with what happened in the words of the office: 建账 项目台账.xlsx. */
export async function tellEvents(tx: Tx, ids: readonly string[]): Promise<Map<string, Told>> {
  const events = await findEvents(tx.db, tx.region, [...new Set(ids)])
  return new Map(events.map((event) => [event.id, tell(event)]))
}

function tell({ id, at, trueAt, actor, kind, detail }: Event): Told {
  const said = (name: string): string | null => (typeof detail[name] === 'string' ? detail[name] : null)
  const what = kind === 'import.applied' && said('ledgerDay') ? '建账' : (kinds[kind] ?? kind)
  return { id, at, trueAt, actor, kind, text: [what, said('file')].filter(Boolean).join(' '), importId: said('import') }
}
