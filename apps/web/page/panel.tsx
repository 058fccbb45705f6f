import { useId, type ReactNode } from 'react'
import styles from './panel.module.css'

interface Props {
  title: string
  /** At the right of the title. */
  acts?: ReactNode
  children: ReactNode
}

/** A sheet of paper on the ground of the page; never inside another. */
export function Panel({ title, acts, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['panel']}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {acts}
      </div>
      {children}
    </section>
  )
}
