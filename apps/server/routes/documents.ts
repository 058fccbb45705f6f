import { addDocument, readDocument } from '../answers/documents.ts'
import { read, write } from '../context.ts'
import { route } from './implementer.ts'

export const documents = {
  bytes: route.documents.bytes.handler(({ input, context }) =>
    read(context, input, (tx) => readDocument(tx, input.sha256)),
  ),
  add: route.documents.add.handler(async ({ input, context }) => {
    const { region, file } = input
    const bytes = await file.bytes()
    return write(context, { region, kind: 'documents.added' }, (tx) => addDocument(tx, { name: file.name, bytes }))
  }),
}
