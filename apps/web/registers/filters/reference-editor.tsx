import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { ReferencePicker } from '../../form/reference-picker.tsx'
import styles from './editor.module.css'
import type { EditorProps } from './filter-editor.tsx'

export function ReferenceEditor({ field, filter, onDone }: EditorProps) {
  const [id, setId] = useState(filter && 'any' in filter ? filter.any[0] : undefined)
  return (
    <div className={styles['editor']}>
      <ReferencePicker label={field.label} register={field.to ?? ''} value={id} onChange={(chosen) => setId(chosen)} />
      <div className={styles['acts']}>
        <Button weight="text" onClick={() => onDone({ empty: true })}>
          只看未填
        </Button>
        <Button weight="primary" onClick={() => onDone(id ? { any: [id] } : undefined)}>
          筛选
        </Button>
      </div>
    </div>
  )
}
