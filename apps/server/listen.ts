import type { FastifyInstance } from 'fastify'
import { refuse } from './refusals.ts'

/** This machine only: people cannot sign in yet, so nobody else may reach it. */
const host = '127.0.0.1'

/** Listens on this machine's own address and answers it; 0 finds a free port. */
export async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw refuse('portTaken', { port })
    throw error
  }
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return `http://${host}:${address.port}`
}
