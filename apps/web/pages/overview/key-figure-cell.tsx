import { sayPeriod } from '@dongjian/kernel/define'
import type { KeyFigure } from '@dongjian/server/contract'
import { Spark } from '../../charts/spark.tsx'
import { Change } from '../../figure/change.tsx'
import { Figure } from '../../figure/figure.tsx'
import { Value } from '../../figure/value.tsx'
import styles from './key-figure-cell.module.css'
import { OwnStanding } from './own-standing.tsx'

export function KeyFigureCell({ figure }: { figure: KeyFigure }) {
  const { code, label, params, value, unit, completeness } = figure
  const spark = figure.spark.map((point) => point.value)
  return (
    <article className={styles['cell']}>
      <h2 className={styles['label']} title={label}>
        {label}
        {figure.valueStatus && figure.valueStatus !== '最终' && (
          <span className={styles['status']}>{figure.valueStatus}</span>
        )}
      </h2>
      <div className={styles['value']}>
        <Figure code={code} slice={params} label={label}>
          <Value value={value} unit={unit} why={completeness.why} size="key" glance />
        </Figure>
      </div>
      {value !== null && completeness.why !== null && <p className={styles['why']}>{completeness.why}</p>}
      <div className={styles['before']}>
        {figure.before === null ? (
          <span>{(value === null ? completeness.why : null) ?? '上年无可比数'}</span>
        ) : (
          <>
            <Figure code={code} slice={params} label={label} period={figure.beforePeriod}>
              {sayPeriod(figure.beforePeriod)} <Value value={figure.before} unit={unit} glance />
            </Figure>
            <Change difference={figure.difference} growth={figure.growth} unit={unit} />
          </>
        )}
      </div>
      {code === 'indices.innovationIndex' && <OwnStanding />}
      <div className={styles['spark']}>
        <Spark values={spark} label={`${label}近${spark.length}期走势`} />
      </div>
    </article>
  )
}
