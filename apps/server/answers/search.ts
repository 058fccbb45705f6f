import { findEditions, findPapers, findPolicies } from '@dongjian/domains'
import { sayPeriod, sourceOf, type Register, type Registers } from '@dongjian/kernel/define'
import type { Definitions } from '@dongjian/kernel/figures'
import { isInitials, listRecords, type Query, type Tx } from '@dongjian/kernel/store'
import { paperKinds } from '../contract/papers.ts'
import type { SearchHit } from '../contract/search.ts'
import { nameOf, rowsOf } from './rows.ts'

const each = 5
const all = 40
const sources = { counted: '计数', received: '来数', derived: '测算' } as const

/**
 * Registers, figures, policies and reports by their names; then records by the words of their key and name or by the pinyin initials of the
 * name; last what belongs to them: 诚意药业 brings its projects.
 */
export async function searchAll(tx: Tx, { registers, figures }: Definitions, text: string): Promise<SearchHit[]> {
  const words = text.trim()
  const titles = titlesOf(registers, words)
  const labels = labelsOf(figures, words)
  const papers = await papersOf(tx, words)
  const hits = new Map<string, SearchHit>()
  const room = all - titles.length - labels.length - papers.length
  for (const register of Object.values(registers)) {
    if (hits.size >= room) break
    for (const query of [...(isInitials(words) ? [{ initials: words }] : []), { search: words }]) {
      const found = await hitsOf(tx, registers, register, query)
      for (const hit of found) hits.set(hit.id, hit.hit)
      if (found.length === each) break
    }
  }
  const named = [...hits.keys()]
  for (const { register, field } of placesOfOwners(registers)) {
    if (hits.size >= room || named.length === 0) break
    const found = await hitsOf(tx, registers, register, { filters: { [field]: { any: named } } })
    for (const { id, hit } of found) if (!hits.has(id)) hits.set(id, hit)
  }
  return [...titles, ...labels, ...papers, ...hits.values()].slice(0, all)
}

const titlesOf = (registers: Registers, words: string): SearchHit[] =>
  Object.values(registers)
    .filter(({ title }) => title.includes(words))
    .slice(0, each)
    .map(({ name, title, about }) => ({
      place: { kind: 'register', register: name },
      title,
      kind: '台账',
      more: about,
    }))

const labelsOf = (figures: Definitions['figures'], words: string): SearchHit[] =>
  Object.values(figures)
    .filter(({ label, code }) => label.includes(words) || code.includes(words))
    .slice(0, each * 2)
    .map((figure) => ({
      place: { kind: 'figure', code: figure.code },
      title: figure.label,
      kind: '数字',
      more: sources[sourceOf(figure)],
    }))

/** Policies by number and name, papers and reports by title, the newest first. */
async function papersOf(tx: Tx, words: string): Promise<SearchHit[]> {
  const policies = await findPolicies(tx, words, each)
  const editions = await findEditions(tx, words, each)
  const brought = await findPapers(tx, words, each)
  return [
    ...policies.map(({ id, number, name, edition }): SearchHit => {
      return { place: { kind: 'policy', id }, title: name, kind: '政策', more: `${number} ${edition}` }
    }),
    ...brought.map(({ id, kind, title, year }): SearchHit => {
      return { place: { kind: 'paper', id }, title, kind: '收文', more: `${paperKinds[kind]}，${year}年` }
    }),
    ...editions.map(({ id, title, period, dates }): SearchHit => {
      return {
        place: { kind: 'edition', id },
        title,
        kind: '报告',
        more: `${sayPeriod(period)}，${dates.finalisedOn}定稿`,
      }
    }),
  ]
}

/** Registers whose records have names of their own, and whose card says to whom they belong. */
const placesOfOwners = (registers: Registers): { register: Register; field: string }[] =>
  Object.values(registers).flatMap((register) =>
    register.key.includes(register.naming)
      ? []
      : register.glance.filter((name) => register.fields[name]?.type === 'ref').map((field) => ({ register, field })),
  )

async function hitsOf(
  tx: Tx,
  registers: Registers,
  register: Register,
  query: Query,
): Promise<{ id: string; hit: SearchHit }[]> {
  const page = await listRecords(tx, registers, register, { ...query, limit: each })
  const rows = await rowsOf(tx, registers, register, page.rows)
  return rows.map((row) => {
    const key = register.key
      .map((name) => row.cells[name])
      .filter((cell) => typeof cell === 'string' || typeof cell === 'number')
    const more = key.filter((cell) => cell !== row.cells[register.naming]).join(' ')
    const place = { kind: 'record' as const, register: register.name, id: row.id }
    return { id: row.id, hit: { place, title: nameOf(register, row), kind: register.title, more: more || null } }
  })
}
