import { parentPort, workerData } from 'node:worker_threads'
import {
  listCheapestWays,
  listRemovals,
  measureSensitivity,
  measureUncertainty,
  type OpenEdition,
} from '@dongjian/domains'
import { Refusal } from '@dongjian/kernel/define'
import type { Results, Task, Told, Work } from './task.ts'

const { open, task } = workerData as Work
const tell = (told: Told): void => parentPort!.postMessage(told, [])

/** Somebody looks at a bar: ten times a second is enough. */
const often = 100
let last = 0
function onProgress(done: number, of: number): void {
  const now = performance.now()
  if (now - last < often && done < of) return
  last = now
  tell({ done, of })
}

function perform(edition: OpenEdition, { kind, asked }: Task): Results[Task['kind']] {
  switch (kind) {
    case 'uncertainty':
      return measureUncertainty(edition, asked, onProgress)
    case 'sensitivity':
      return measureSensitivity(edition, asked, onProgress)
    case 'cheapest':
      return listCheapestWays(edition, asked, onProgress)
    case 'removals':
      return listRemovals(edition, asked)
  }
}

try {
  tell({ result: perform(open, task) })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  tell({ refused: { code: error.code, message: error.message } })
}
