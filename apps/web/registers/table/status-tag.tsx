import styles from './status-tag.module.css'

export function StatusTag({ label }: { label: string }) {
  return <span className={styles['tag']}>{label}</span>
}
