import { lazy, Suspense, useEffect, useState } from 'react'
import { Icon } from '../icons/icon.tsx'
import styles from './search-button.module.css'

const load = async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog })
const SearchDialog = lazy(load)

export function SearchButton() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen(true)
      }
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  // Fetched once the page has settled: who presses Ctrl-K goes on typing at once.
  useEffect(() => {
    const settled = setTimeout(() => void load(), 1500)
    return () => clearTimeout(settled)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        onClick={() => setOpen(true)}
        aria-label="搜记录、数字、编号、信用代码 Ctrl K"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
      >
        <Icon name="search" size={16} />
        <span className={styles['words']}>搜记录、数字、编号、信用代码</span>
        <kbd>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
