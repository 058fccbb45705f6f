import type { YearOfPolicy } from '../../../client/policies.ts'
import { isZero, minus } from '../../../amount/decimal-sum.ts'
import { sayChange, sayExact, sayTotal } from '../../../policies/money.ts'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './compared-sums.module.css'

/** The year in one line. */
export function ComparedSums({ data: { year, cost, paid, firms } }: { data: YearOfPolicy }) {
  const { policy } = usePolicy()
  const difference = minus(paid, cost)
  const entitled = firms.filter(({ total }) => !isZero(total)).length
  return (
    <div className={styles['sums']}>
      <dl aria-label={`${year}政策年度合计`}>
        <div>
          <dt>应得（{entitled}家）</dt>
          <dd title={sayExact(cost)}>{sayTotal(cost)}</dd>
        </div>
        <div>
          <dt>已审定兑现</dt>
          <dd title={sayExact(paid)}>{sayTotal(paid)}</dd>
        </div>
        <div>
          <dt>兑现比应得</dt>
          <dd title={sayExact(difference)}>{sayChange(difference)}</dd>
        </div>
      </dl>
      <p className={styles['about']}>
        {policy.state === 'draft'
          ? '这是草案，还没有施行：这里是假如按它核算，与实际兑现的差别。'
          : `按${year}政策年度算：事情发生在哪一年就归哪一年，不论哪一年申报、拨付。`}
      </p>
    </div>
  )
}
