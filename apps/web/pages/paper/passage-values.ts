import type { Decision } from '@dongjian/server/contract'
import type { Passage } from './passages.ts'

type Values = (Decision['act'] & { do: 'add' })['values']

/** What stands in the form of a passage, all as it is typed. */
export const enteredOf = ({ name, lead, deadline, deadlineSaid, kind, year, target }: Passage) => ({
  name,
  lead: lead.id,
  deadline: kind === 'item' && deadlineSaid === null ? '' : deadline,
  year: String(year),
  figure: target?.figure?.code ?? '',
  operator: (target?.operator ?? '') as string,
  target: target?.value ?? '',
  unit: target?.unit ?? '',
})

/** The figure that was matched, and those that it might be. */
export const figuresToChoose = ({ target }: Passage): { readonly code: string; readonly label: string }[] => [
  ...(target?.figure ? [target.figure] : []),
  ...(target?.candidates ?? []),
]

/** The fields of the register that a passage enters. */
export function valuesOf({ kind }: Passage, entered: ReturnType<typeof enteredOf>): Values {
  const given = (text: string): string | null => text.trim() || null
  const { name, lead, deadline, year, figure, operator, target, unit } = entered
  if (kind === 'item') return { responsible: lead, deadline: given(deadline) }
  if (kind === 'problem') return { name: given(name), responsible: lead }
  return {
    lead,
    name: given(name),
    deadline: given(deadline),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    figure: given(figure),
    operator: given(operator),
    target: given(target),
    unit: given(unit),
  }
}
