import type { County } from './county.ts'
import { writeProvince } from './index/data-workbook.ts'
import { writeLetter } from './letter.ts'
import { writeLedger } from './workbook.ts'

/** Path in the county's folder → bytes: the workbooks, the specimen letters and the manifest. */
export async function filesOf(county: County): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const ledger of county.ledgers) files.set(`台账/${ledger.file}`, await writeLedger(county.shortName, ledger))
  for (const letter of county.letters) files.set(`附件/${letter.file}`, writeLetter(letter))
  const { code, name, shortName, level, parent, policies, report, index } = county
  if (index) files.set(`指数/${index.data.file}`, await writeProvince({ code, name }))
  const manifest = {
    code,
    name,
    shortName,
    level,
    parent,
    demo: true,
    ledgers: county.ledgers.map(({ file, ledgerDay }) => ({ file: `台账/${file}`, ledgerDay })),
    documents: county.letters.map(({ file }) => `附件/${file}`),
    policies: policies.map(({ file, state }) => ({ file: `政策/${file}`, state })),
    report,
    ...(index && {
      index: { model: `指数/${index.model}`, data: { ...index.data, file: `指数/${index.data.file}` } },
    }),
  }
  files.set('county.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`))
  return files
}
