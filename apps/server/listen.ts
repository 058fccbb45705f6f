import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { refuse } from './refusals.ts'

/** This machine only: people cannot sign in yet, so nobody else may reach it. */
const host = '127.0.0.1'

/** Refuses a port that another program has, before anything that takes long is begun; 0 is always free. */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen({ host, port }, resolve))
  } catch (error) {
    throw isTaken(error) ? refuse('portTaken', { port }) : error
  }
  await new Promise((resolve) => probe.close(resolve))
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** Listens on this machine's own address and answers it; 0 finds a free port. */
export async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw isTaken(error) ? refuse('portTaken', { port }) : error
  }
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return `http://${host}:${address.port}`
}
