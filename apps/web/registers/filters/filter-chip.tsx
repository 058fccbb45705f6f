import { useState } from 'react'
import type { FieldShape } from '../../cells/cell-text.ts'
import { Floating } from '../../controls/floating.tsx'
import { Icon } from '../../icons/icon.tsx'
import styles from './filter-chip.module.css'
import { FilterEditor } from './filter-editor.tsx'
import type { Filter } from './filter-text.ts'
import { sayFilter } from './filter-words.ts'

interface Props {
  field: FieldShape
  /** None yet while the reader is choosing. */
  filter: Filter | undefined
  startOpen: boolean
  onChange: (filter: Filter | undefined) => void
}

export function FilterChip({ field, filter, startOpen, onChange }: Props) {
  const [open, setOpen] = useState(startOpen)
  const leave = () => {
    setOpen(false)
    if (!filter) onChange(undefined)
  }
  return (
    <span className={styles['whole']}>
      <span className={styles['chip']}>
        <button
          type="button"
          className={styles['face']}
          aria-expanded={open}
          onClick={() => (open ? leave() : setOpen(true))}
        >
          {field.label}：{filter ? sayFilter(field, filter) : '…'}
        </button>
        <button
          type="button"
          className={styles['remove']}
          aria-label={`去掉“${field.label}”条件`}
          onClick={() => onChange(undefined)}
        >
          <Icon name="close" size={12} />
        </button>
      </span>
      {open && (
        <Floating className={styles['sheet']} label={`${field.label}的条件`} onLeave={leave}>
          <FilterEditor
            field={field}
            filter={filter}
            onDone={(next) => {
              setOpen(false)
              onChange(next)
            }}
          />
        </Floating>
      )}
    </span>
  )
}
