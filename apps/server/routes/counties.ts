import { listCounties, getCounty } from '../answers/counties.ts'
import { lastYear } from '../answers/figure-values.ts'
import { overviewOf } from '../answers/overview.ts'
import { read } from '../context.ts'
import { route } from './implementer.ts'

export const counties = {
  list: route.counties.list.handler(({ context }) => listCounties(context.pool, context.definitions)),
  overview: route.counties.overview.handler(async ({ input, context }) => {
    const { code, name, demo } = await getCounty(context.pool, input.region)
    const { asKnownOn = null, period = lastYear() } = input
    const parts = await read(context, input, (tx) => overviewOf(tx, context.definitions, { period, asKnownOn, demo }))
    return { county: { code, name, demo }, ...parts }
  }),
}
