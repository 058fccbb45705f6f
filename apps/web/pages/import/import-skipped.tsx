import type { ImportDetail } from '@dongjian/server/contract'
import styles from './import-skipped.module.css'

/** Rows that are no records: a title, 合计, notes. Said, so that nobody misses them. */
export function ImportSkipped({ skipped }: { skipped: ImportDetail['skipped'] }) {
  if (skipped.length === 0) return null
  return (
    <details className={styles['skipped']}>
      <summary>略过 {skipped.length} 处（不是记录）</summary>
      <ul>
        {skipped.map((each) => (
          <li key={`${each.sheet} ${each.row} ${each.text}`}>
            {each.sheet}
            {each.row !== null && ` 第 ${each.row} 行`}：{each.why}
            {each.text && `（${each.text}）`}
          </li>
        ))}
      </ul>
    </details>
  )
}
