import { registers } from '@dongjian/domains/definitions'
import { corrections } from '../row.ts'
import { projectSheet } from './projects.ts'
import { settled2023 } from './returns.ts'
import { of2023, talentSheet } from './talents.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** Cells of one recorded row, by its key: a correction repeats what must be filled. */
function recorded<T extends string>(rows: Rows, key: string, of: string, names: readonly T[]): Record<T, never> {
  const row = rows.find((candidate) => candidate[key] === of)
  if (!row) throw new RangeError(`nothing recorded as ${of}`)
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Record<T, never>
}

const project = (number: string) =>
  recorded(projectSheet.rows, 'number', number, [
    'number',
    'name',
    'level',
    'programme',
    'year',
    'lead',
    'approvedFunding',
    'selfFunding',
    'status',
  ])

/** Two amounts as the signed contracts have them, and a project whose undertaker gave it up: the list becomes shorter. */
export const projectCorrections = corrections(registers['rd-projects'], [
  { ...project('QJ2023-006'), approvedFunding: '105', selfFunding: '447.6' },
  { ...project('QJ2023-014'), selfFunding: '198.35' },
  { ...project('QJ2023-019'), status: 'declined' },
])

const talent = (number: string) =>
  recorded(talentSheet.rows, 'number', number, [
    'number',
    'person',
    'name',
    'class',
    'recognition',
    'catalogue',
    'article',
    'year',
    'recognizedOn',
    'organization',
  ])

/** One certificate was read wrongly: F类, not E类. */
export const talentCorrections = corrections(registers['talent-recognitions'], [
  { ...talent(of2023[18]!.number!), class: 'f', article: '硕士，或高级技师' },
])

export const returnCorrections = corrections(registers.returns, settled2023.rows)
