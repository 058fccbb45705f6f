import { sayPeriod } from '@dongjian/kernel/define'
import { useReading } from '../address/use-reading.ts'
import { useCounties } from '../client/counties.ts'
import { sayDay, today } from '../days/day-text.ts'
import styles from './print-head.module.css'

/** What a sheet of paper must say once the bars around the page are gone. */
export function PrintHead() {
  const { county, period, asKnownOn } = useReading()
  const here = useCounties().data?.find(({ code }) => code === county)
  if (!here) return null
  return (
    <div className={styles['head']} aria-hidden="true">
      {here.name} · {sayPeriod(period)} · 截至{sayDay(asKnownOn ?? today())}所知
      {here.demo && <span className={styles['watermark']}>演示数据</span>}
    </div>
  )
}
