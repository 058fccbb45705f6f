import { useState } from 'react'
import { Button } from '../controls/button.tsx'
import { DropZone } from '../controls/drop-zone.tsx'
import { Panel } from '../page/panel.tsx'
import styles from './draft-input.module.css'

export interface Draft {
  readonly text?: string
  readonly file?: File
}

export const nameOf = ({ file }: Draft): string => file?.name ?? '粘贴的文稿'

interface Props {
  busy: boolean
  /** What is asked for, and what is done with it. */
  words?: { readonly file: string; readonly text: string; readonly act: string }
  onDraft: (draft: Draft) => void
}

const usual = { file: '放入文稿', text: '文稿文字', act: '核对' }

export function DraftInput({ busy, words = usual, onDraft }: Props) {
  const [text, setText] = useState('')
  return (
    <div className={styles['ways']}>
      <DropZone
        label={words.file}
        accept=".docx,.txt,.md"
        busy={busy}
        about="Word（.docx）或纯文本（.txt）。不得放入涉密文稿。"
        onFile={(file) => onDraft({ file })}
      />
      <Panel title="或者粘贴文字">
        <form
          className={styles['paste']}
          onSubmit={(event) => {
            event.preventDefault()
            onDraft({ text })
          }}
        >
          <textarea
            aria-label={words.text}
            rows={12}
            placeholder="从别处复制报告全文，粘贴到这里"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" weight="primary" busy={busy} disabled={text.trim() === ''}>
            {words.act}
          </Button>
        </form>
      </Panel>
    </div>
  )
}
