import { useEffect, type ReactNode } from 'react'
import styles from './page.module.css'

interface Props {
  title: string
  /** One sentence of what this is. */
  about?: ReactNode
  /** At the right of the title. */
  acts?: ReactNode
  /** The page keeps to the window and scrolls inside itself. */
  fill?: boolean
  /** What follows has a title of its own on paper. */
  screenHead?: boolean
  children: ReactNode
}

/** A title, one sentence, then the thing itself. */
export function Page({ title, about, acts, fill = false, screenHead = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · 洞见`
  }, [title])
  return (
    <div className={fill ? `${styles['page']} ${styles['fill']}` : styles['page']}>
      <div className={screenHead ? `${styles['head']} ${styles['screen']}` : styles['head']}>
        <div className={styles['words']}>
          <h1>{title}</h1>
          {about && <p>{about}</p>}
        </div>
        {acts && <div className={styles['acts']}>{acts}</div>}
      </div>
      {children}
    </div>
  )
}
