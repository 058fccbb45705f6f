export interface Timing {
  readonly median: number
  readonly p95: number
  readonly runs: number
}

/** Wall time of each run in ms; the first three warm the caches and do not count. */
export async function time(runs: number, work: (run: number) => Promise<unknown>): Promise<Timing> {
  const taken: number[] = []
  for (let run = -3; run < runs; run += 1) {
    const from = performance.now()
    await work(run)
    if (run >= 0) taken.push(performance.now() - from)
  }
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), runs }
}
