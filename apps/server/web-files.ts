import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const year = 365 * 24 * 3600

/**
 * The built web app, when it is there. Files with a hash in their name never change; everything else is asked for again.
 */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false
  const hashed = join(folder, 'assets')
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.startsWith(hashed) ? `public, max-age=${year}, immutable` : 'no-cache')
    },
  })
  return true
}

interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: { readonly accept?: string | undefined }
}

/** Whether an address that is no file should get the app's page, which has addresses of its own. */
export const wantsPage = ({ method, url, headers }: Asked): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/(api|assets)\//.test(url) &&
  /text\/html|\*\/\*/.test(headers.accept ?? '*/*')
