import type { PolicyParameter } from '@dongjian/server/contract'
import { sayParameter } from '../../../policies/money.ts'
import styles from './clause-rules.module.css'

/** The numbers behind the names of an expression. */
export function ParameterList({ parameters }: { parameters: readonly PolicyParameter[] }) {
  if (parameters.length === 0) return null
  return (
    <dl className={styles['parameters']}>
      {parameters.map(({ name, value, unit }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{sayParameter(value, unit)}</dd>
        </div>
      ))}
    </dl>
  )
}
