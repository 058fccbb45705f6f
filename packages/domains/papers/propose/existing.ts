import { listRecords, type Tx } from '@dongjian/kernel/store'
import { Exact, convertUnit } from '@dongjian/kernel/figures'
import { listCommitments, type Commitment } from '../../commitments/index.ts'
import { listProblems, opinionItems } from '../../opinions/index.ts'
import { registers } from '../../registers.ts'
import { likeness } from '../../reports/index.ts'
import type { PassageKind } from '../paper.ts'
import type { Existing } from '../proposal.ts'
import { sameWords } from './names.ts'
import type { ReadPassage } from './read-passages.ts'

interface Recorded {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly wording: string
  readonly commitment: Commitment | null
}

export type OnRecord = Readonly<Record<PassageKind, readonly Recorded[]>>

/** What the registers hold already of what papers say. */
export async function readOnRecord(tx: Tx): Promise<OnRecord> {
  const all = await listCommitments(tx)
  const { rows } = await listRecords(tx, registers, opinionItems, { sort: 'code', limit: 1000 })
  const problems = await listProblems(tx)
  return {
    commitment: all.map((one) => ({ ...one, wording: one.wording ?? '', commitment: one })),
    item: rows.map(({ id, values }) => {
      const wording = values.wording as string
      return { id, code: values.code as string, name: wording, wording, commitment: null }
    }),
    problem: problems.map((one) => ({ ...one, wording: one.wording ?? one.name, commitment: null })),
  }
}

/** The record that says the same: a promise by its figure and year, else by its words; the others by their words. */
export function findExisting(onRecord: OnRecord, passage: ReadPassage): Existing | null {
  const { kind, target, year, wording, name } = passage
  const said = sameWords(wording)
  const [found] = onRecord[kind].filter(({ commitment, wording: own, name: called }) =>
    target && commitment
      ? sameTarget(passage, commitment)
      : (commitment === null || commitment.figure === null) &&
        (alike(said, sameWords(own)) || (kind === 'problem' && sameWords(name) === sameWords(called))),
  )
  if (!found) return null
  const { id, code, commitment } = found
  const why = target?.figure
    ? `${year}年“${target.figure.label}”${sayDifference(target, commitment)}`
    : '原文相同或相近'
  return { id, code, name: found.name, why }
}

function sameTarget({ target, year, wording }: ReadPassage, commitment: Commitment): boolean {
  if (commitment.year !== year) return false
  if (target!.figure) return commitment.figure === target!.figure.code
  // Nothing of the platform measures it: the same sentence with the same number.
  return (
    alike(sameWords(wording), sameWords(commitment.wording ?? '')) &&
    commitment.target !== null &&
    new Exact(commitment.target).eq(target!.value)
  )
}

function sayDifference({ value, unit }: NonNullable<ReadPassage['target']>, commitment: Commitment | null): string {
  if (!commitment || commitment.target === null) return '已登记，没有目标值'
  const own = convertUnit(value, unit ?? '', commitment.unit ?? '') ?? value
  return new Exact(own).eq(commitment.target)
    ? '已登记，目标相同'
    : `已登记，目标是${commitment.target}${commitment.unit ?? ''}，请核对`
}

/** The same words, or nearly: papers and ledgers differ by a word that was cut or a comma. */
const alike = (said: string, own: string): boolean =>
  own !== '' && (said === own || (Math.min(said.length, own.length) >= 12 && likeness(said, own) >= 0.8))
