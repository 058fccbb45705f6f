import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import styles from './passage-entry.module.css'
import type { Act } from './use-decide.ts'

interface Props {
  busy: boolean
  onSave: (act: Act) => void
  onLeave: () => void
}

/** A passage that nobody has to follow, and why. */
export function SetAsideForm({ busy, onSave, onLeave }: Props) {
  const [note, setNote] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ do: 'setAside', note })
      }}
    >
      <TextInput
        label="为什么不用督办"
        maxLength={200}
        placeholder="如 泛泛而谈，没有具体事项"
        value={note}
        onChange={setNote}
      />
      <div className={styles['acts']}>
        <Button type="submit" weight="primary" busy={busy} disabled={note.trim() === ''}>
          不作为
        </Button>
        <Button onClick={onLeave}>取消</Button>
      </div>
    </form>
  )
}
