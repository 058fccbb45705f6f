import { useEffect, useRef } from 'react'
import { Button } from '../../controls/button.tsx'
import styles from './more-rows.module.css'

/** The next page: fetched when the end comes near, or on the button. */
export function MoreRows({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  const latest = useRef(onMore)
  useEffect(() => {
    latest.current = onMore
  })
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '400px',
    })
    watch.observe(end.current!)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={end} className={styles['more']}>
      <Button busy={busy} onClick={onMore}>
        {busy ? '正在读取' : '继续往下看'}
      </Button>
    </div>
  )
}
