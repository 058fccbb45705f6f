import type { Fault } from './fault.ts'
import type { Field } from './field.ts'
import { listOf } from './lists.ts'
import type { Register, Step } from './register.ts'
import type { Registers } from './registers.ts'
import { findRuleFaults } from './rule-faults.ts'

const longestLabel = 16
/** The heading of the lifecycle column in every ledger. */
const statusHeading = '状态'

export function findRegisterFaults(registers: Registers, register: Register): Fault[] {
  return [
    ...namedFields(register),
    ...Object.entries(register.fields).flatMap(([name, field]) => fieldFaults(registers, register, name, field)),
    ...repeatedLabels(register),
    ...groupFaults(register),
    ...findRuleFaults(register),
    ...statusFaults(register),
    ...wayFaults(register),
    ...Object.entries(register.steps).flatMap(([name, step]) => stepFaults(register, name, step)),
  ]
}

function namedFields(register: Register): Fault[] {
  const places: [string, readonly string[]][] = [
    ['key', register.key],
    ['naming', [register.naming]],
    ['glance', register.glance],
    ...Object.entries(register.groups ?? {}).map(([group, names]): [string, readonly string[]] => [
      `groups.${group}`,
      names,
    ]),
    ...Object.entries(register.lists).map(([list, { sort }]): [string, readonly string[]] => [`lists.${list}`, [sort]]),
  ]
  const absent = places.flatMap(([place, names]) => absentFields(register, `${register.name}.${place}`, names))
  const optionalKey = register.key.filter(
    (name) => register.fields[name] && register.fields[name].required === undefined,
  )
  return [
    ...absent,
    ...optionalKey.map((name) => ({ at: `${register.name}.key`, says: `${name} is part of the key but not required` })),
    ...(register.glance.length > 3
      ? [{ at: `${register.name}.glance`, says: 'a card shows three fields at most' }]
      : []),
    ...Object.entries(register.lists).flatMap(([list, { status }]) =>
      absentStatuses(register, `${register.name}.lists.${list}`, status),
    ),
  ]
}

const absentFields = (register: Register, at: string, names: readonly string[]): Fault[] =>
  names.filter((name) => !register.fields[name]).map((name) => ({ at, says: `no field is called ${name}` }))

const absentStatuses = (register: Register, at: string, names: readonly string[] | undefined): Fault[] =>
  listOf(names)
    .filter((name) => register.statuses[name] === undefined)
    .map((name) => ({ at, says: `no status is called ${name}` }))

function fieldFaults(registers: Registers, register: Register, name: string, field: Field): Fault[] {
  const at = `${register.name}.${name}`
  const faults: Fault[] = []
  if (field.label.trim() === '') faults.push({ at, says: 'has no label' })
  if ([...field.label].length > longestLabel)
    faults.push({ at, says: `label ${field.label} is longer than ${longestLabel}` })
  if (field.label === statusHeading) faults.push({ at, says: `label ${statusHeading} is that of the lifecycle` })
  if (field.type === 'ref' && !registers[field.to])
    faults.push({ at, says: `refers to ${field.to}, which is no register` })
  if (field.type === 'choice') faults.push(...repeated(Object.values(field.choices), at, 'choice'))
  return faults
}

function repeated(labels: readonly string[], at: string, kind: string): Fault[] {
  const twice = labels.filter((label, i) => labels.indexOf(label) !== i)
  return twice.map((label) => ({ at, says: `${label} labels more than one ${kind}` }))
}

function repeatedLabels(register: Register): Fault[] {
  const labels = Object.values(register.fields).map((field) => field.label)
  return [
    ...repeated(labels, register.name, 'field'),
    ...repeated(Object.values(register.statuses), register.name, 'status'),
  ]
}

function groupFaults(register: Register): Fault[] {
  if (!register.groups) return []
  const grouped = Object.values(register.groups).flat()
  return Object.keys(register.fields).flatMap((name) => {
    const times = grouped.filter((other) => other === name).length
    return times === 1 ? [] : [{ at: `${register.name}.groups`, says: `${name} stands in ${times} groups` }]
  })
}

function stepFaults(register: Register, name: string, step: Step): Fault[] {
  const at = `${register.name}.steps.${name}`
  const deadline = step.within
  const dated = [
    ...listOf(step.on),
    ...(deadline && 'on' in deadline ? [deadline.on] : []),
    ...(deadline && 'of' in deadline ? [deadline.of] : []),
  ]
  const notDates = dated.filter((field) => register.fields[field] && register.fields[field].type !== 'date')
  return [
    ...absentStatuses(register, at, [...listOf(step.from), step.to]),
    ...absentFields(register, at, [...listOf(step.needs), ...listOf(step.sets), ...dated]),
    ...notDates.map((field) => ({ at, says: `${field} is not a date` })),
    ...(listOf(step.by).length === 0 ? [{ at, says: 'nobody does it' }] : []),
    ...(listOf(step.by).includes('system') && step.on === undefined
      ? [{ at, says: 'the clock does it, but on no day' }]
      : []),
    ...(step.label.trim() === '' ? [{ at, says: 'has no label' }] : []),
  ]
}

/** Every status can be reached from the first, and from each an end, which no step leaves. */
function statusFaults(register: Register): Fault[] {
  const names = Object.keys(register.statuses)
  const [first] = names
  if (first === undefined) return [{ at: register.name, says: 'has no status' }]
  const next = (from: string) =>
    Object.values(register.steps).flatMap((step) => (listOf(step.from).includes(from) ? [step.to] : []))
  const reached = reach(first, next)
  const isEnd = (name: string) => next(name).length === 0
  return names.flatMap((name) => [
    ...(reached.has(name) ? [] : [{ at: `${register.name}.statuses.${name}`, says: 'no step leads to it' }]),
    ...([...reach(name, next)].some(isEnd)
      ? []
      : [{ at: `${register.name}.statuses.${name}`, says: 'no end can be reached from it' }]),
  ])
}

/** One step leads from each status of the way to the next. */
function wayFaults(register: Register): Fault[] {
  const way = register.way ?? []
  const at = `${register.name}.way`
  const isStep = (from: string, to: string) =>
    Object.values(register.steps).some((step) => step.to === to && listOf(step.from).includes(from))
  return [
    ...absentStatuses(register, at, way),
    ...way.slice(1).flatMap((to, i) => {
      const from = way[i]!
      return isStep(from, to) ? [] : [{ at, says: `no step leads from ${from} to ${to}` }]
    }),
  ]
}

function reach(from: string, next: (status: string) => readonly string[]): Set<string> {
  const seen = new Set([from])
  for (const status of seen) for (const other of next(status)) seen.add(other)
  return seen
}
