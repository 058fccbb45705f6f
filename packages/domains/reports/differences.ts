import { canonicalJson } from '@dongjian/kernel/events'
import type { Definitions } from '@dongjian/kernel/figures'
import { readIn, type Pool } from '@dongjian/kernel/store'
import { parseReport } from '@dongjian/official-documents'
import { listChangedRecords, type ChangedRecord } from './changed-records.ts'
import { bindAll, isFactual } from './bind.ts'
import type { Edition } from './edition.ts'
import type { Fact } from './fact.ts'
import { proofOf } from './measures.ts'
import { bindingsOf } from './paper.ts'
import { getTemplateById } from './templates.ts'

/** A number of an edition that would print otherwise today. */
export interface Difference {
  readonly before: Fact
  readonly after: Fact
  readonly records: readonly ChangedRecord[]
  readonly why: string
}

/** What an edition says and the records of today do not: recomputed with today's definitions, the edition untouched. */
export async function listDifferences(
  pool: Pool,
  definitions: Definitions,
  region: string,
  edition: Edition,
): Promise<Difference[]> {
  const now = await readIn(pool, region, async (tx) => {
    const template = await getTemplateById(tx, edition.templateId)
    const inBody = bindingsOf(parseReport(template.markdown)).filter(isFactual)
    // Behind the places of the template come the proofs of the 对照表, whichever items have them today.
    const proofs = edition.facts.slice(inBody.length).map(({ code }) => proofOf(definitions.figures, code, inBody))
    const bindings = [...inBody, ...proofs]
    return (await bindAll({ tx, definitions, period: edition.period }, bindings)).facts
  })
  const changed = edition.facts.flatMap((before, i) => {
    const after = now[i]
    if (!after || (after.value === before.value && after.text === before.text)) return []
    // What the 对照表 says again is said once.
    return edition.facts.findIndex((fact) => isSame(fact, before)) === i ? [{ before, after }] : []
  })
  const since = { pool, definitions, region, knownBefore: edition.knownBefore }
  const differences: Difference[] = []
  for (const { before, after } of changed) {
    const { kind, code, period, params } = before
    const records = kind === 'target' ? [] : await listChangedRecords(since, { code, period, params })
    differences.push({ before, after, records, why: whyOf(before, after, records) })
  }
  return differences
}

const isSame = (a: Fact, b: Fact): boolean =>
  a.code === b.code && a.period === b.period && a.text === b.text && canonicalJson(a.params) === canonicalJson(b.params)

function whyOf(before: Fact, after: Fact, records: readonly ChangedRecord[]): string {
  if (before.kind !== 'target' && before.definitionHash !== after.definitionHash) return '统计口径已修改'
  if (records.length > 0) return `${records.length}条记录在定稿后有变动`
  return after.completeness.why ?? '所依据的数字在定稿后有更新'
}
