// expect: the contract runs in a browser
import type { FastifyRequest } from 'fastify'

export type Request = FastifyRequest
