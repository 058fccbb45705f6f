import type { RegisterDefinition } from '@dongjian/server/contract'
import type { FieldShape } from '../../cells/cell-text.ts'

/** The status as a field with choices, so that it is filtered like one. */
export const statusField = ({ statuses }: RegisterDefinition): FieldShape => ({
  name: 'status',
  type: 'choice',
  label: '状态',
  required: true,
  hint: null,
  unit: null,
  to: null,
  choices: statuses,
  personal: false,
})

export const filterFields = (definition: RegisterDefinition): FieldShape[] => [
  statusField(definition),
  ...definition.fields.filter(({ type }) => type !== 'document'),
]
