import { amountsOf } from '../oracle.ts'
import { listFirms } from '../firms.ts'
import { cpuSecondsOf } from '../measure.ts'
import { writeCell, type Population } from '../../columns/population.ts'
import type { Peer } from './peer.ts'

export interface PeerLine {
  readonly name: string
  readonly note: string
  /** CPU microseconds per firm; null when it could not be loaded or run. */
  readonly microseconds: number | null
  /** Amounts that are not the oracle's to the 分. */
  readonly wrong: number
  readonly firms: number
}

const peers: readonly { name: string; firms: number; load: () => Promise<Peer> }[] = [
  { name: '@gorules/zen-engine', firms: 5000, load: async () => (await import('./zen.ts')).createZen() },
  { name: 'json-rules-engine', firms: 5000, load: async () => (await import('./json-rules.ts')).createJsonRules() },
  { name: '@bufbuild/cel', firms: 20_000, load: async () => (await import('./cel.ts')).createCel() },
]

/** Each peer on firms of which nothing is missing and no divisor is zero, since none of them has 缺数据. */
export async function measurePeers(population: Population): Promise<readonly PeerLine[]> {
  const lines: PeerLine[] = []
  for (const { name, firms, load } of peers) {
    try {
      lines.push(await measure(await load(), population, firms))
    } catch (error) {
      lines.push({
        name,
        note: `装不上或跑不了：${String(error).slice(0, 80)}`,
        microseconds: null,
        wrong: 0,
        firms: 0,
      })
    }
  }
  return lines
}

async function measure({ name, note, evaluate }: Peer, population: Population, count: number): Promise<PeerLine> {
  const isDecided = (row: number) => amountsOf(population, row).every((amount) => amount !== null)
  const hasAll = (row: number) => [...population.columns.values()].every((column) => writeCell(column, row) !== null)
  const { rows, firms } = listFirms(population, count, (row) => isDecided(row) && hasAll(row))
  for (const firm of firms.slice(0, 500)) await evaluate(firm)
  const answers: (readonly number[])[] = []
  const seconds = await cpuSecondsOf(async () => {
    for (const firm of firms) answers.push(await evaluate(firm))
  })
  const wrong = answers
    .flatMap((amounts, at) => amountsOf(population, rows[at]!).map((exact, of) => Number(exact) === amounts[of]))
    .filter((isRight) => !isRight).length
  return { name, note, microseconds: (seconds / firms.length) * 1e6, wrong, firms: firms.length }
}
