import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below the range from which systems take ports for outgoing connections (32768 on Linux, 49152 elsewhere),
// so that a port stays free between two runs.
const lowest = 15_000
const highest = 32_000

/** A free port of 127.0.0.1; `preferred` when it is still free. */
export async function findFreePort(preferred?: number): Promise<number> {
  for (let port = preferred ?? randomInt(lowest, highest); ; port = randomInt(lowest, highest)) {
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer()
    server.once('error', () => answer(false))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => answer(true)))
  })
}
