import styles from './demo-tag.module.css'

/** Nobody may take made-up records for the county's own. */
export function DemoTag() {
  return <span className={styles['tag']}>演示数据</span>
}
