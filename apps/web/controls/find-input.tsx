import { useEffect, useState } from 'react'
import styles from './find-input.module.css'

interface Props {
  label: string
  placeholder: string
  value: string
  onFind: (words: string | undefined) => void
}

/** Looks as one types, a moment after the last key. */
export function FindInput({ label, placeholder, value, onFind }: Props) {
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
      aria-label={label}
      placeholder={placeholder}
      value={words}
      onChange={(event) => setWords(event.target.value)}
    />
  )
}
