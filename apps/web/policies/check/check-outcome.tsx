import type { CheckedPolicy } from '@dongjian/server/contract'
import { OutcomeMark } from '../outcome-mark.tsx'
import styles from './check-text.module.css'

interface Props {
  checked: CheckedPolicy
  onGo: (line: number, column: number) => void
}

export function CheckOutcome({ checked: { faults, clauses, examples }, onGo }: Props) {
  if (faults.length === 0) {
    return (
      <p role="status" className={styles['right']}>
        <OutcomeMark outcome="符合" wordless />
        可以保存：{clauses} 个条款，{examples} 个例子全部算对。
      </p>
    )
  }
  return (
    <div role="status" className={styles['faults']}>
      <p>{faults.length} 处要改，点一处到那里：</p>
      <ol>
        {faults.map(({ line, column, message }) => (
          <li key={`${line} ${column} ${message}`}>
            <button type="button" onClick={() => onGo(line, column)}>
              第 {line} 行第 {column} 列
            </button>
            <span>{message}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
