import { useId, useState } from 'react'
import { Icon } from '../icons/icon.tsx'
import styles from './drop-zone.module.css'

interface Props {
  label: string
  about: string
  /** Endings, as an input takes them: `.docx,.txt`. */
  accept: string
  busy: boolean
  onFile: (file: File) => void
}

/** A place to drop a file on; a click or Enter chooses one. */
export function DropZone({ label, about, accept, busy, onFile }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <div
      className={over ? `${styles['zone']} ${styles['over']}` : styles['zone']}
      aria-busy={busy}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file && !busy) onFile(file)
      }}
    >
      <Icon name="importing" size={28} />
      <label htmlFor={id}>{busy ? '正在读取' : label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
      <p>拖到这里，或点一下选择文件</p>
      <p>{about}</p>
    </div>
  )
}
