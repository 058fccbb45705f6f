import type { FastifyInstance } from 'fastify'
import { refuse } from './refusals.ts'

const ownHosts = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The name of a Host header without its port. */
const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

/**
 * Only this machine. A page of another site could point its own name at 127.0.0.1 (DNS rebinding) or post to us:
 * the first is known by its Host, the second by its Origin.
 */
export function fence(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    // No text of ours holds it, and PostgreSQL takes none.
    if (request.url.includes('%00')) throw refuse('addressMalformed', {})
    const host = request.headers.host ?? ''
    if (!ownHosts.has(nameOf(host))) throw refuse('hostForeign', { host })
    const { origin } = request.headers
    if (origin !== undefined && !isOwn(origin)) throw refuse('originForeign', { origin })
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('cross-origin-opener-policy', 'same-origin')
    reply.header('cross-origin-resource-policy', 'same-origin')
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()')
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', request.url.startsWith('/api/') ? ofData : ofPages)
    }
  })
}

function isOwn(origin: string): boolean {
  const url = URL.parse(origin)
  return url !== null && ownHosts.has(url.hostname)
}

// Stored scans are shown from here: whatever is in them must not run.
const ofData = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
// Ant Design writes its styles into the page at run time.
const ofPages =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'self'; frame-src 'self' blob:; frame-ancestors 'self'; base-uri 'self'; form-action 'self'"
