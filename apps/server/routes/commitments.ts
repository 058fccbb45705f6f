import { lastYear } from '../answers/figure-values.ts'
import { boardOf } from '../answers/board.ts'
import { promiseDetailOf } from '../answers/promise-detail.ts'
import { read } from '../context.ts'
import { route } from './implementer.ts'

export const commitments = {
  board: route.commitments.board.handler(({ input, context }) => {
    const { period = lastYear(), asKnownOn = null } = input
    return read(context, input, (tx) => boardOf(tx, context.definitions, { period, asKnownOn }))
  }),
  show: route.commitments.show.handler(({ input, context }) =>
    read(context, input, (tx) => promiseDetailOf(tx, context.definitions, input.id, input.asKnownOn ?? null)),
  ),
}
