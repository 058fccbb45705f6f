import { useEffect, useState } from 'react'
import styles from './find-input.module.css'

/** Looks as one types, a moment after the last key. */
export function FindInput({ value, onFind }: { value: string; onFind: (words: string | undefined) => void }) {
  const [words, setWords] = useState(value)
  useEffect(() => setWords(value), [value])
  useEffect(() => {
    if (words.trim() === value) return
    const soon = setTimeout(() => onFind(words.trim() || undefined), 250)
    return () => clearTimeout(soon)
    // The view changes with every answer; only the words start a new search.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words])
  return (
    <input
      type="search"
      className={styles['find']}
      aria-label="在名称和编号中查找"
      placeholder="查名称、编号"
      value={words}
      onChange={(event) => setWords(event.target.value)}
    />
  )
}
