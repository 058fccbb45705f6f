import type { PolicyClause } from '@dongjian/server/contract'
import { useState } from 'react'
import { Button } from '../../../controls/button.tsx'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { OutcomeMark } from '../../../policies/outcome-mark.tsx'
import styles from './clause-rules.module.css'

const few = 3

const sayFacts = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .map(([name, text]) => `${name} ${/^-?\d+(\.\d+)?$/.test(text) ? groupDigits(text) : text}`)
    .join('，') || '什么也没有填'

/** Cases with the answer that the drafter expects; a version is saved only when all of them come out so. */
export function ClauseExamples({ clause: { name, examples } }: { clause: PolicyClause }) {
  const [all, setAll] = useState(false)
  if (examples.length === 0) return null
  const shown = all ? examples : examples.slice(0, few)
  return (
    <div>
      <table className={styles['table']} aria-label={`${name}的例子`}>
        <thead>
          <tr>
            <th scope="col">情形（例子 {examples.length} 个）</th>
            <th scope="col" className={styles['outcome']}>
              结果
            </th>
            <th scope="col" className={styles['amount']}>
              金额（元）
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ situation, facts, outcome, amount }) => (
            <tr key={situation}>
              <th scope="row">
                {situation}
                <span className={styles['facts']}>{sayFacts(facts)}</span>
              </th>
              <td>
                <OutcomeMark outcome={outcome} />
              </td>
              <td className={styles['amount']}>{amount === null ? '' : groupDigits(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {examples.length > few && (
        <div className={styles['more']}>
          <Button weight="text" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? '只看前几个' : `看全部 ${examples.length} 个例子`}
          </Button>
        </div>
      )}
    </div>
  )
}
