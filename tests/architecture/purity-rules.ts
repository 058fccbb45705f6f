import { isBuiltin } from 'node:module'
import { Visitor, type Expression } from 'oxc-parser'
import { isPure } from './import-rules.ts'
import { isTest, type SourceFile } from './source-file.ts'
import type { Violation } from './violation.ts'

const noIo = 'a pure library does no I/O'
const noClock = 'a pure library asks no clock and no dice'

const drivers = new Set(['pg', 'kysely', 'fastify', 'pino', 'undici', 'axios'])
const doors = new Set(['process', 'fetch', 'console', 'WebSocket', 'Worker'])
const clocks = new Set(['Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])
const timers = new Set(['setTimeout', 'setInterval', 'setImmediate', 'Date'])

/** Bytes in, bytes out: a pure library sees neither files, network and database nor the hour. Its tests and benches may. */
export function findPurityViolations(file: SourceFile): Violation[] {
  if (
    !isPure(file.path) ||
    isTest(file.path) ||
    /\/(bench|conformance|development)\/|report-figures\/evaluate\//.test(file.path)
  )
    return []
  const violations: Violation[] = []
  const add = (rule: string, found: string): void => void violations.push({ path: file.path, rule, found })
  for (const name of file.imports) if (isBuiltin(name) || drivers.has(name)) add(noIo, name)
  new Visitor({
    MemberExpression(node) {
      const [object, property] = [nameOf(node.object), nameOf(node.property)]
      if (object && doors.has(object)) add(noIo, object)
      if (object && property && clocks.has(`${object}.${property}`)) add(noClock, `${object}.${property}`)
    },
    CallExpression(node) {
      const name = nameOf(node.callee)
      if (name && doors.has(name)) add(noIo, `${name}()`)
      if (name && timers.has(name)) add(noClock, `${name}()`)
    },
    NewExpression(node) {
      const name = nameOf(node.callee)
      if (name && doors.has(name)) add(noIo, `new ${name}`)
      // With a value it is arithmetic; without one it is the clock.
      if (name === 'Date' && node.arguments.length === 0) add(noClock, 'new Date()')
    },
  }).visit(file.program)
  return violations
}

function nameOf(node: Expression | { type: string }): string | null {
  return node.type === 'Identifier' ? (node as { name: string }).name : null
}
