import styles from './missing.module.css'

/** An unknown value: never 0, never empty, and it says why. */
export function Missing({ why }: { why: string }) {
  return (
    <span className={styles['missing']} title={why}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">缺：{why}</span>
    </span>
  )
}
