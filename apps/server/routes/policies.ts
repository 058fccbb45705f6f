import {
  addPolicy,
  faultsOfPolicy,
  getPolicy,
  listPolicies,
  moveParameters,
  readPolicy,
  readYearOfPolicy,
} from '@dongjian/domains'
import { getCounty } from '../answers/counties.ts'
import { briefOf, detailOf, explainIn, simulateIn } from '../answers/policies.ts'
import type { YearOfPolicy } from '../contract/policies.ts'
import { read, write } from '../context.ts'
import { route } from './implementer.ts'

export const policies = {
  list: route.policies.list.handler(({ input, context }) =>
    read(context, input, async (tx) => (await listPolicies(tx)).map(briefOf)),
  ),
  show: route.policies.show.handler(async ({ input, context }) => {
    const { demo } = await getCounty(context.pool, input.region)
    return read(context, input, async (tx) => detailOf(await getPolicy(tx, input.id), demo))
  }),
  check: route.policies.check.handler(({ input }) => {
    const faults = faultsOfPolicy(input.text).map(({ line, column, message }) => ({ line, column, message }))
    const clauses = readPolicy(input.text).document?.clauses ?? []
    const examples = clauses.reduce((count, clause) => count + clause.examples.length, 0)
    return { faults, clauses: clauses.length, examples }
  }),
  save: route.policies.save.handler(async ({ input, context }) => {
    const { region, text, madeFrom } = input
    const act = { region, kind: 'policies.wordingAdded', detail: {} }
    return { id: await write(context, act, (tx) => addPolicy(tx, { text, state: 'draft', madeFrom })) }
  }),
  saveMoved: route.policies.saveMoved.handler(async ({ input, context }) => {
    const { region, id, edition, moved } = input
    const act = { region, kind: 'policies.wordingAdded', detail: { edition, moved } }
    return write(context, act, async (tx) => {
      const { text, leftOut } = moveParameters((await getPolicy(tx, id)).text, edition, moved)
      return { id: await addPolicy(tx, { text, state: 'draft', madeFrom: id }), leftOut }
    })
  }),
  entitlements: route.policies.entitlements.handler(({ input, context }) =>
    read(context, input, async (tx) => {
      const found = await readYearOfPolicy(tx, await getPolicy(tx, input.id), input.year)
      return structuredClone(found) as YearOfPolicy
    }),
  ),
  explain: route.policies.explain.handler(({ input, context }) => read(context, input, (tx) => explainIn(tx, input))),
  simulate: route.policies.simulate.handler(({ input, context }) =>
    read(context, input, (tx) => simulateIn(tx, input)),
  ),
}
