import type { FigureDetail } from '@dongjian/server/contract'
import styles from './standing.module.css'

const sources = { counted: '台账统计', received: '来数', derived: '测算' } as const
const states = { complete: '完整', missing: '缺数', stale: '待更新' } as const

/** Where the value comes from, how final it is, and whether anything is missing from it. */
export function Standing({ figure }: { figure: FigureDetail }) {
  const { state, why } = figure.completeness
  return (
    <>
      <span className={styles['tag']}>{sources[figure.source]}</span>
      {figure.valueStatus && <span className={styles['tag']}>{figure.valueStatus}数</span>}
      <span className={state === 'missing' ? `${styles['tag']} ${styles['wanting']}` : styles['tag']}>
        {states[state]}
      </span>
      {why && (
        <span className={state === 'missing' ? `${styles['why']} ${styles['wanting']}` : styles['why']}>{why}</span>
      )}
    </>
  )
}
