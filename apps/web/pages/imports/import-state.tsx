import type { ImportBrief } from '@dongjian/server/contract'
import { StatusTag } from '../../registers/table/status-tag.tsx'

const words = { staged: '已试算，未写入', applied: '已写入', undone: '已撤销' } as const

export function ImportState({ state }: { state: ImportBrief['state'] }) {
  return <StatusTag label={words[state]} />
}
