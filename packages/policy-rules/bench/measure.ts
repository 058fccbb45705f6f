/** CPU seconds of this process, user and system, that some work takes. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

/** The least CPU time of some rounds: other work on the machine only adds to it. */
export function leastCpu(rounds: number, work: () => void): number {
  let least = Infinity
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, cpuSeconds(work))
  return least
}

/** CPU seconds of work that waits. */
export async function cpuSecondsOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
