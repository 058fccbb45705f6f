import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { Popover } from '../../controls/popover.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { Icon } from '../../icons/icon.tsx'
import styles from './save-view.module.css'

export function SaveView({ taken, onSave }: { taken: readonly string[]; onSave: (label: string) => void }) {
  const [label, setLabel] = useState('')
  const face = (
    <>
      <Icon name="star" size={16} />
      存为视图
    </>
  )
  return (
    <Popover label="存为视图" face={face} buttonClass={styles['button']}>
      {(close) => (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            onSave(label.trim())
            close()
          }}
        >
          <TextInput label="视图名称" value={label} onChange={setLabel} maxLength={12} required />
          <p>{taken.includes(label.trim()) ? '已经有同名的视图' : '存在这台电脑的浏览器里'}</p>
          <Button type="submit" weight="primary" disabled={label.trim() === '' || taken.includes(label.trim())}>
            保存
          </Button>
        </form>
      )}
    </Popover>
  )
}
