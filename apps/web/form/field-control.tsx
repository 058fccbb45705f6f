import type { FieldShape } from '../cells/cell-text.ts'
import { isNumeric } from '../cells/cell-text.ts'
import { DayField } from '../controls/day-field.tsx'
import { DocumentPicker } from './document-picker.tsx'
import styles from './entry-field.module.css'
import { ReferencePicker } from './reference-picker.tsx'

interface Props {
  id: string
  /** The element that says the hint or the fault. */
  told: string
  field: FieldShape
  value: string
  refText: string | undefined
  wrong: boolean
  onChange: (text: string) => void
}

const longLabels = /内容|措施|进展|原文|表述|说明|备注|原因|指标$/

export function FieldControl({ id, told, field, value, refText, wrong, onChange }: Props) {
  const common = { id, 'aria-describedby': told, 'aria-invalid': wrong, className: styles['control'], value }
  switch (field.type) {
    case 'choice':
    case 'flag':
      return (
        <select {...common} onChange={(event) => onChange(event.target.value)}>
          <option value="">未填</option>
          {Object.entries(field.choices ?? { true: '是', false: '否' }).map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      )
    case 'date':
      return <DayField id={id} describedBy={told} wrong={wrong} value={value} onChange={onChange} />
    case 'ref':
      return (
        <ReferencePicker
          id={id}
          label={field.label}
          register={field.to ?? ''}
          value={value || undefined}
          text={refText}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      )
    case 'document':
      return <DocumentPicker id={id} value={value} text={refText} onChange={onChange} />
    default:
      return field.type === 'text' && longLabels.test(field.label) ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          inputMode={isNumeric(field) || field.type === 'year' ? 'decimal' : 'text'}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}
