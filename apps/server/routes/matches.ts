import { listChoices, listSettled, settleMatch, unsettleMatch } from '@dongjian/domains'
import { read, write } from '../context.ts'
import { route } from './implementer.ts'

/** Of the routes of reports those about phrases that a person settles. */
export const matches = {
  settled: route.reports.settled.handler(({ input, context }) =>
    read(context, input, async (tx) =>
      (await listSettled(tx)).map((each) => ({
        ...each,
        label: context.definitions.figures[each.figure ?? '']?.label ?? null,
      })),
    ),
  ),
  settle: route.reports.settle.handler(async ({ input, context }) => {
    const { region, phrase, figure } = input
    const id = await write(context, { region, kind: 'matches.settled' }, (tx) =>
      settleMatch(tx, context.definitions, phrase, figure),
    )
    return { id }
  }),
  unsettle: route.reports.unsettle.handler(async ({ input, context }) => {
    const { region, id } = input
    await write(context, { region, kind: 'matches.unsettled' }, (tx) => unsettleMatch(tx, id))
    return { id }
  }),
  choices: route.reports.choices.handler(({ input, context }) =>
    listChoices(context.definitions, input.phrase).map(({ code, label, unit }) => ({ code, label, unit })),
  ),
}
