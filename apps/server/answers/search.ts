import { sourceOf } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import { listRecords, type Tx } from '@dongjian/kernel/store'
import type { SearchHit } from '../contract/search.ts'
import { nameOf, rowsOf } from './rows.ts'

const each = 5
const all = 40
const sources = { counted: '计数', received: '来数', derived: '测算' } as const

/** Registers and figures by their names, then records by the words of their key and name. */
export async function searchAll(tx: Tx, { registers, figures }: Definitions, text: string): Promise<SearchHit[]> {
  const words = text.trim()
  const titles = Object.values(registers)
    .filter(({ title }) => title.includes(words))
    .map(({ name, title, about }): SearchHit => ({
      place: { kind: 'register', register: name },
      title,
      kind: '台账',
      more: about,
    }))
  const labels = Object.values(figures)
    .filter(({ label, code }) => label.includes(words) || code.includes(words))
    .slice(0, each * 2)
    .map((figure): SearchHit => ({
      place: { kind: 'figure', code: figure.code },
      title: figure.label,
      kind: '数字',
      more: sources[sourceOf(figure)],
    }))
  const hits = [...titles.slice(0, each), ...labels]
  for (const register of Object.values(registers)) {
    if (hits.length >= all) break
    const page = await listRecords(tx, registers, register, { search: words, limit: each })
    const rows = await rowsOf(tx, registers, register, page.rows)
    for (const row of rows) {
      const key = register.key
        .map((name) => row.cells[name])
        .filter((cell) => typeof cell === 'string' || typeof cell === 'number')
      const more = key.filter((cell) => cell !== row.cells[register.naming]).join(' ')
      hits.push({
        place: { kind: 'record', register: register.name, id: row.id },
        title: nameOf(register, row),
        kind: register.title,
        more: more || null,
      })
    }
  }
  return hits.slice(0, all)
}
