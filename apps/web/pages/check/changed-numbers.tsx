import { Link } from '@tanstack/react-router'
import type { Checked, ChangedNumber } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import styles from './changed-numbers.module.css'

const whats: Readonly<Record<ChangedNumber['what'], string>> = { changed: '改动', emptied: '删空', lost: '书签丢失' }

/** Numbers of an exported edition that somebody changed by hand in Word. */
export function ChangedNumbers({ checked }: { checked: Checked }) {
  const county = useCountyCode()
  const { edition, changed } = checked
  if (edition === null) return null
  return (
    <section className={styles['changed']} aria-label="手改的数字">
      <p>
        这份文稿由
        <Link to="/$county/reports/$edition" params={{ county, edition }}>
          本平台的一版报告
        </Link>
        导出，{changed.length === 0 ? '其中的数字没有手改过。' : `其中 ${changed.length} 个数字被手改：`}
      </p>
      <ul>
        {changed.map(({ mark, what, was, is }) => (
          <li key={mark}>
            {whats[what]}：<del>{was}</del> → <strong>{is || '空'}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
