import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { DropZone } from '../../controls/drop-zone.tsx'
import { Panel } from '../../page/panel.tsx'
import styles from './draft-input.module.css'

export interface Draft {
  readonly text?: string
  readonly file?: File
}

export function DraftInput({ busy, onDraft }: { busy: boolean; onDraft: (draft: Draft) => void }) {
  const [text, setText] = useState('')
  return (
    <div className={styles['ways']}>
      <DropZone
        label="放入文稿"
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
            aria-label="文稿文字"
            rows={12}
            placeholder="从别处复制报告全文，粘贴到这里"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" weight="primary" busy={busy} disabled={text.trim() === ''}>
            核对
          </Button>
        </form>
      </Panel>
    </div>
  )
}
