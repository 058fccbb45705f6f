import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SearchHit } from '@dongjian/server/contract'
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react'
import { useReading } from '../address/use-reading.ts'
import { searchQuery } from '../client/search.ts'
import { SheetDialog } from '../controls/sheet-dialog.tsx'
import { Failure } from '../states/failure.tsx'
import styles from './search-dialog.module.css'
import { SearchHits } from './search-hits.tsx'

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const list = useRef<HTMLUListElement>(null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const wanted = useDeferredValue(text.trim())
  const found = useQuery({
    ...searchQuery(useReading(), wanted),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const hits: readonly SearchHit[] = wanted === '' ? [] : (found.data ?? [])
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter') list.current?.querySelectorAll('a')[at]?.click()
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || hits.length === 0) return
    event.preventDefault()
    setAt((at + step + hits.length) % hits.length)
  }
  return (
    <SheetDialog label="搜索" className={styles['dialog']} onClose={onClose}>
      <input
        aria-label="搜记录、数字、编号、信用代码"
        placeholder="输入名称、编号或统一社会信用代码"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={move}
      />
      {found.isError && <Failure error={found.error} />}
      <SearchHits ref={list} hits={hits} at={at} onGo={onClose} />
      <p className={styles['foot']} role="status">
        {say(wanted, found.isFetching, hits, at)}
      </p>
    </SheetDialog>
  )
}

function say(wanted: string, busy: boolean, hits: readonly SearchHit[], at: number): string {
  if (wanted === '') return '↑ ↓ 选择，回车打开，Esc 关闭'
  if (busy) return '正在查找'
  const chosen = hits[at]
  return chosen ? `${hits.length} 条，回车打开“${chosen.title}”` : `没有找到“${wanted}”，换个说法，或只输入编号的一段`
}
