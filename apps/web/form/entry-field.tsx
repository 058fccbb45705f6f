import { useId } from 'react'
import { unitOf, type FieldShape } from '../cells/cell-text.ts'
import styles from './entry-field.module.css'
import { FieldControl } from './field-control.tsx'

interface Props {
  field: FieldShape
  value: string
  /** The name of the record that a reference points to now. */
  refText?: string | undefined
  fault: string | undefined
  onChange: (text: string) => void
}

/** A label, its control, a hint, and what is wrong with what was typed. */
export function EntryField({ field, value, refText, fault, onChange }: Props) {
  const id = useId()
  const told = `${id}-told`
  const unit = unitOf(field)
  return (
    <div className={styles['field']} data-fault={fault ? 'yes' : undefined}>
      <label htmlFor={id}>
        {field.label}
        {unit && `（${unit}）`}
        {field.required && <span className={styles['required']}>必填</span>}
      </label>
      <FieldControl
        id={id}
        told={told}
        field={field}
        value={value}
        refText={refText}
        wrong={fault !== undefined}
        onChange={onChange}
      />
      <p id={told} className={styles['told']}>
        {fault ? <span className={styles['fault']}>{fault}</span> : field.hint}
      </p>
    </div>
  )
}
