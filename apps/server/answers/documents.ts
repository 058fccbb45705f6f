import { createHash } from 'node:crypto'
import { plainFileName } from '@dongjian/kernel/define'
import type { Tx, WriteTx } from '@dongjian/kernel/store'
import { refuse } from '../refusals.ts'

/** What a browser may show; anything else is only kept and downloaded. */
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp'])

export async function readDocument(tx: Tx, sha256: string): Promise<File> {
  const row = await tx.db
    .selectFrom('documents')
    .select(['name', 'media_type', 'bytes'])
    .where('region', '=', tx.region)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (!row) throw refuse('documentNotFound', { sha256 })
  const type = String(row['media_type'])
  return new File([new Uint8Array(row['bytes'] as Buffer)], String(row['name']), {
    type: shown.has(type) ? type : 'application/octet-stream',
  })
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
}

/** By the ending of its name: what a browser claims of an upload decides nothing. */
const mediaTypeOf = (name: string): string =>
  types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** Keeps a file under the SHA-256 of its bytes; one that is there already keeps its first name. */
export async function addDocument(
  tx: WriteTx,
  file: { name: string; bytes: Uint8Array },
): Promise<{ sha256: string; name: string }> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const name = plainFileName(file.name, '未命名')
  await tx.db
    .insertInto('documents')
    .values({
      region: tx.region,
      sha256,
      name,
      media_type: mediaTypeOf(file.name),
      bytes: Buffer.from(file.bytes),
      added_at: tx.stamp,
      added_by: tx.eventId,
    })
    .onConflict((conflict) => conflict.columns(['region', 'sha256']).doNothing())
    .execute()
  tx.note({ file: name, sha256 })
  return { sha256, name }
}
