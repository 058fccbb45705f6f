import { Link } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import type { EditionBrief } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { sayDay } from '../../days/day-text.ts'
import { Panel } from '../../page/panel.tsx'
import styles from './latest-report.module.css'

export function LatestReport({ edition }: { edition: EditionBrief | null }) {
  const county = useCountyCode()
  return (
    <Panel
      title="最近一版报告"
      acts={
        <Link to="/$county/reports" params={{ county }}>
          全部报告
        </Link>
      }
    >
      <div className={styles['body']}>
        {edition ? (
          <>
            <Link to="/$county/reports/$edition" params={{ county, edition: edition.id }} className={styles['title']}>
              {edition.title}
            </Link>
            <p>
              {sayPeriod(edition.period)} · {sayDay(edition.dates.finalisedOn)}定稿 · {edition.figures} 个数字
              {edition.missing > 0 && `，缺 ${edition.missing} 个`}
            </p>
          </>
        ) : (
          <p>还没有生成过报告。在“报告”里选一个模板，数字会自动从台账取好。</p>
        )}
      </div>
    </Panel>
  )
}
