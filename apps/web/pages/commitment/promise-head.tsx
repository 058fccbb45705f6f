import type { PromiseDetail } from '@dongjian/server/contract'
import { sayDay } from '../../days/day-text.ts'
import { Figure } from '../../figure/figure.tsx'
import { Light } from '../../figure/light.tsx'
import { PromiseBar } from '../../promises/promise-bar.tsx'
import { PromiseValue } from '../../promises/promise-value.tsx'
import styles from './promise-head.module.css'

/** Where the promise stands, and the arithmetic of its light. */
export function PromiseHead({ promise }: { promise: PromiseDetail }) {
  const { light, why, lagReason, statusText, unit, partners, dueOn, weight, baseline, targetUnit } = promise
  return (
    <section aria-label="进度" className={styles['head']}>
      <p className={styles['why']}>
        <strong>
          <Light colour={light} />
        </strong>
        <span>{why}</span>
      </p>
      {lagReason && <p className={styles['soft']}>滞后原因：{lagReason}</p>}
      <dl>
        <div>
          <dt>{promise.target === '' ? '已通过' : '现值 / 目标'}</dt>
          <dd className={styles['key']}>
            <PromiseValue promise={promise} />
          </dd>
        </div>
        <div>
          <dt>进度</dt>
          <dd className={styles['key']}>
            <PromiseBar promise={promise} />
          </dd>
        </div>
        {baseline !== null && <Fact name="上年基数" text={`${baseline}${targetUnit ?? ''}`} />}
        <Fact name="状态" text={statusText} />
        <Fact name="牵头单位" text={unit} />
        {partners.length > 0 && <Fact name="配合单位" text={partners.join('、')} />}
        {dueOn && <Fact name="完成时限" text={sayDay(dueOn)} />}
        {weight !== '1' && <Fact name="权重" text={weight} />}
      </dl>
      {promise.figure && (
        <p>
          <Figure
            code={promise.figure}
            label={promise.title}
            period={String(promise.year)}
            className={styles['records']}
          >
            看数字背后的记录
          </Figure>
        </p>
      )}
    </section>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
