import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import styles from './editor.module.css'
import type { EditorProps } from './filter-editor.tsx'

export function WordsEditor({ filter, onDone }: EditorProps) {
  const [words, setWords] = useState(filter && 'contains' in filter ? filter.contains : '')
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(words.trim() ? { contains: words.trim() } : undefined)
      }}
    >
      <TextInput label="包含的字" value={words} onChange={setWords} />
      <div className={styles['acts']}>
        <Button weight="text" onClick={() => onDone({ empty: true })}>
          只看未填
        </Button>
        <Button type="submit" weight="primary">
          筛选
        </Button>
      </div>
    </form>
  )
}
