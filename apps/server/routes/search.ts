import { searchAll } from '../answers/search.ts'
import { read } from '../context.ts'
import { route } from './implementer.ts'

export const search = route.search.handler(({ input, context }) =>
  read(context, input, (tx) => searchAll(tx, context.definitions, input.text)),
)
