import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { refuseIndex, type OpenEdition } from '@dongjian/domains'
import type { FastifyBaseLogger } from 'fastify'
import type { Results, Task, Told, Work } from './task.ts'

export interface IndexJob {
  readonly id: string
  readonly region: string
  readonly edition: string
  readonly task: Task
  state: 'running' | 'done' | 'cancelled' | 'failed'
  done: number
  of: number
  why: string | null
  result: Results[Task['kind']] | null
}

interface Started extends IndexJob {
  readonly key: string
  readonly worker: Worker
  /** Settles when it is over, however it ends. */
  readonly over: Promise<void>
}

/** Jobs that are kept to be asked about, the newest last. */
const kept = 50
const most = 4

/**
 * Long work over editions, each in a thread of its own. An edition never changes, so the same question of it is answered
 * by what was worked out before.
 */
export class IndexJobs {
  readonly #jobs = new Map<string, Started>()
  readonly #log: FastifyBaseLogger

  constructor(log: FastifyBaseLogger) {
    this.#log = log
  }

  /** Starts a task, or answers the same one that runs or is done. Refuses when too many run. */
  start(region: string, open: OpenEdition, task: Task): IndexJob {
    return this.#find(region, open, task) ?? this.#begin(region, open, task)
  }

  get(region: string, id: string): IndexJob {
    const job = this.#jobs.get(id)
    if (!job || job.region !== region) throw refuseIndex('indexJobNotFound', {})
    return job
  }

  async cancel(region: string, id: string): Promise<IndexJob> {
    const job = this.get(region, id) as Started
    if (job.state === 'running') {
      job.state = 'cancelled'
      job.why = '已停止'
      await job.worker.terminate()
    }
    return job
  }

  /** Waits for a task's end. */
  async result<K extends Task['kind']>(
    region: string,
    open: OpenEdition,
    task: Extract<Task, { kind: K }>,
  ): Promise<Results[K]> {
    const job = this.start(region, open, task) as Started
    await job.over
    if (job.state === 'done') return job.result as Results[K]
    throw refuseIndex('indexRunRefused', { messages: [job.why ?? '没有做成'] })
  }

  /** The newest uncertainty of an edition's year that is done; null where none is. */
  intervals(region: string, edition: string, year: string): Results['uncertainty'] | null {
    const found = [...this.#jobs.values()].findLast(
      (job) =>
        job.region === region &&
        job.edition === edition &&
        job.state === 'done' &&
        job.task.kind === 'uncertainty' &&
        (job.result as Results['uncertainty']).year === year,
    )
    return (found?.result as Results['uncertainty'] | undefined) ?? null
  }

  async close(): Promise<void> {
    await Promise.all([...this.#jobs.values()].map(({ worker }) => worker.terminate()))
  }

  #find(region: string, open: OpenEdition, task: Task): Started | undefined {
    const key = keyOf(region, open, task)
    return [...this.#jobs.values()].findLast(
      (job) => job.key === key && (job.state === 'running' || job.state === 'done'),
    )
  }

  #begin(region: string, open: OpenEdition, task: Task): Started {
    const running = [...this.#jobs.values()].filter(({ state }) => state === 'running')
    if (running.length >= most) throw refuseIndex('indexTooManyJobs', { most })
    const work: Work = { open, task }
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: work })
    const job: Started = {
      id: randomUUID(),
      key: keyOf(region, open, task),
      region,
      edition: open.edition.id,
      task,
      state: 'running',
      done: 0,
      of: 0,
      why: null,
      result: null,
      worker,
      over: new Promise((resolve) => worker.once('exit', () => resolve())),
    }
    worker.on('message', (told: Told) => hear(job, told))
    worker.on('error', (error) => {
      this.#log.error({ err: error, job: job.id }, 'index job failed')
      end(job, 'failed', '测算出错了，请把时间告诉管理员')
    })
    worker.once('exit', () => end(job, 'failed', '测算中断了，请重新测算'))
    worker.unref()
    this.#jobs.set(job.id, job)
    for (const old of [...this.#jobs.values()].filter(({ state }) => state !== 'running').slice(0, -kept))
      this.#jobs.delete(old.id)
    return job
  }
}

const keyOf = (region: string, { edition }: OpenEdition, task: Task): string =>
  JSON.stringify([region, edition.id, task])

function hear(job: Started, told: Told): void {
  if (job.state !== 'running') return
  if ('done' in told) Object.assign(job, told)
  else if ('refused' in told) end(job, 'failed', told.refused.message)
  else {
    job.result = told.result
    job.done = job.of
    job.state = 'done'
  }
}

/** What has ended stays as it ended. */
function end(job: Started, state: 'failed', why: string): void {
  if (job.state !== 'running') return
  job.state = state
  job.why = why
}
