import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { Check } from '../../controls/check.tsx'
import styles from './editor.module.css'
import type { EditorProps } from './filter-editor.tsx'

export function ChoiceEditor({ field, filter, onDone }: EditorProps) {
  const [any, setAny] = useState<readonly string[]>(filter && 'any' in filter ? filter.any : [])
  const choices = field.choices ?? { true: '是', false: '否' }
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(any.length > 0 ? { any: [...any] } : undefined)
      }}
    >
      <div className={styles['list']}>
        {Object.entries(choices).map(([value, label]) => (
          <Check
            key={value}
            label={label}

            checked={any.includes(value)}
            onChange={() => setAny(any.includes(value) ? any.filter((each) => each !== value) : [...any, value])}
          />
        ))}
      </div>
      <Button type="submit" weight="primary">
        筛选
      </Button>
    </form>
  )
}
