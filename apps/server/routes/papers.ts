import { addPaper, decidePassages, getPaper, inspectText, listPapers, withdrawPaper } from '@dongjian/domains'
import { paperBriefOf, paperDetailOf } from '../answers/brought-papers.ts'
import { addDocument } from '../answers/documents.ts'
import { readDraft } from '../answers/drafts.ts'
import { read, write } from '../context.ts'
import { refuse } from '../refusals.ts'
import { route } from './implementer.ts'

interface Given {
  readonly file?: File | undefined
  readonly text?: string | undefined
}

/** The words that were given, and the original as it came. */
async function wordsOf({ file, text = '' }: Given): Promise<{ text: string; bytes: Uint8Array | null }> {
  if (!file) {
    if (!text.trim()) throw refuse('fileMissing', {})
    return { text, bytes: null }
  }
  const bytes = await file.bytes()
  const draft = readDraft(file.name, bytes)
  return { text: typeof draft === 'string' ? draft : draft.text, bytes }
}

export const papers = {
  list: route.papers.list.handler(({ input, context }) =>
    read(context, input, async (tx) => (await listPapers(tx)).map(paperBriefOf)),
  ),
  inspect: route.papers.inspect.handler(async ({ input, context }) => {
    const { text } = await wordsOf(input)
    return read(context, { region: input.region }, () =>
      Promise.resolve({ ...inspectText(text), characters: text.length }),
    )
  }),
  bring: route.papers.bring.handler(async ({ input, context }) => {
    const { region, file, kind, title, year, lead, number, issuedOn, receivedOn, dueOn } = input
    const { text, bytes } = await wordsOf(input)
    const act = { region, kind: 'papers.brought', detail: { title, characters: text.length } }
    return write(context, act, async (tx) => {
      const kept = file && bytes ? await addDocument(tx, { name: file.name, bytes }) : null
      const given = {
        kind,
        title,
        year,
        lead,
        text,
        number: number ?? null,
        issuedOn: issuedOn ?? null,
        receivedOn: receivedOn ?? null,
        dueOn: dueOn ?? null,
        fileName: kept?.name ?? null,
        document: kept?.sha256 ?? null,
      }
      return { id: await addPaper(tx, context.definitions.figures, given) }
    })
  }),
  show: route.papers.show.handler(({ input, context }) =>
    read(context, input, (tx) => paperDetailOf(tx, context.definitions, input.id, input.asKnownOn ?? null)),
  ),
  decide: route.papers.decide.handler(({ input, context }) => {
    const { region, id, decisions } = input
    const act = { region, kind: 'papers.decided', detail: { paper: id, passages: decisions.length } }
    return write(context, act, (tx) => decidePassages(tx, context.definitions, id, decisions))
  }),
  withdraw: route.papers.withdraw.handler(({ input, context }) => {
    const { region, id, reason } = input
    const act = { region, kind: 'papers.withdrawn', detail: { paper: id } }
    return write(context, act, async (tx) => {
      await withdrawPaper(tx, id, reason)
      return { id: (await getPaper(tx, id)).id }
    })
  }),
}
