import type { Ref } from 'react'
import { groupDigits } from '../amount/decimal-text.ts'
import styles from './file-text.module.css'

/** As the contract has it: a file has some dozens of clauses or indicators. */
const longest = 256 * 1024

export const isTooLong = (text: string): boolean => text.length > longest

interface Props {
  /** What it is one of: 政策文件. */
  of: string
  placeholder: string
  rows: number
  value: string
  onChange: (text: string) => void
  ref?: Ref<HTMLTextAreaElement>
}

/** The text of a file, pasted; it says when it cannot be one. */
export function FileText({ of, placeholder, rows, value, onChange, ref }: Props) {
  return (
    <>
      <textarea
        ref={ref}
        className={styles['text']}
        aria-label={`${of}的文字`}
        rows={rows}
        spellCheck={false}
        wrap="off"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {isTooLong(value) && (
        <p role="alert">
          文字太长，最多 {groupDigits(String(longest))} 字，请核对粘贴的是不是一份{of}。
        </p>
      )}
    </>
  )
}
