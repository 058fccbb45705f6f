import { domains } from '@dongjian/domains/definitions'
import { sayPeriod } from '@dongjian/kernel/define'
import { lastYear } from '../answers/figure-values.ts'
import { listFigures, recordsOfFigure, showFigure } from '../answers/figures.ts'
import { papersOf } from '../answers/papers.ts'
import { read } from '../context.ts'
import { route } from './implementer.ts'

interface Asked {
  readonly code: string
  readonly period?: string | undefined
  readonly params?: Readonly<Record<string, string>> | undefined
}

const requestOf = ({ code, period = lastYear(), params = {} }: Asked) => ({ code, period, params })

export const figures = {
  list: route.figures.list.handler(({ input, context }) =>
    read(context, input, async (tx) => {
      const { period = lastYear(), domain, search } = input
      const found = await listFigures(tx, context.definitions, { period, domain, search })
      const named = Object.entries(domains).filter(([code]) => found.some((figure) => figure.domain === code))
      return {
        period,
        periodText: sayPeriod(period),
        domains: named.map(([code, title]) => ({ code, title })),
        figures: found,
      }
    }),
  ),
  show: route.figures.show.handler(({ input, context }) =>
    read(context, input, async (tx) => {
      const detail = await showFigure(tx, context.definitions, requestOf(input))
      return { ...detail, asKnownOn: input.asKnownOn ?? null }
    }),
  ),
  records: route.figures.records.handler(({ input, context }) => {
    const { filters, search, sort, descending, limit, after } = input
    const query = { filters, search, sort, descending, limit, after }
    return read(context, input, (tx) => recordsOfFigure(tx, context.definitions, requestOf(input), query))
  }),
  paper: route.figures.paper.handler(({ input, context }) =>
    read(context, input, (tx) => papersOf(tx, context.definitions, requestOf(input))),
  ),
}
