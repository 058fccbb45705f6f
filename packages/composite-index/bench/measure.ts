/** CPU milliseconds of this process, user and system, that some work takes. */
export function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least CPU time of some rounds: other work on the machine only adds to it. */
export function leastCpu(rounds: number, work: () => void): number {
  let least = Infinity
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, cpuMilliseconds(work))
  return least
}
