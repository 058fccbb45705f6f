#!/usr/bin/env node
import { checkNode } from './node-version.ts'
import { run } from './run.ts'

checkNode(process.versions.node)
// A reader that has seen enough (| head) closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await run(process.argv.slice(2))
