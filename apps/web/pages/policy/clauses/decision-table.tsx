import type { PolicyClause } from '@dongjian/server/contract'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { groupDigits } from '../../../amount/decimal-text.ts'
import { hitPolicies, sayTest } from '../../../policies/rule-words.ts'
import styles from './clause-rules.module.css'

type Table = Exclude<PolicyClause['amount'], { text: string }>

/** A table of the file, drawn as one: one row, one case. */
export function DecisionTable({ table: { hitPolicy, inputs, rows } }: { table: Table }) {
  return (
    <ScrollRegion label="金额按表" className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{hitPolicies[hitPolicy] ?? ''}</caption>
        <thead>
          <tr>
            {inputs.map(({ text, column }) => (
              <th key={column} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" className={styles['amount']}>
              金额（元）
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tests, result }) => (
            <tr key={`${result.line} ${result.column}`}>
              {tests.map(({ text, column }) => (
                <td key={column}>{sayTest(text)}</td>
              ))}
              <td className={styles['amount']}>
                {/^\d+(\.\d+)?$/.test(result.text) ? groupDigits(result.text) : result.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['notes']}>{hitPolicies[hitPolicy]}</p>
    </ScrollRegion>
  )
}
