import { Link } from '@tanstack/react-router'
import type { PolicyClause, PolicyDetail } from '@dongjian/server/contract'
import { amountTexts, parametersIn, roundings } from '../../../policies/rule-words.ts'
import styles from './clause-rules.module.css'
import { DecisionTable } from './decision-table.tsx'
import { FormulaLine } from './formula-line.tsx'
import { ParameterList } from './parameter-list.tsx'

/** How much: an expression or a table, how it is rounded, and with which clauses it does not add up. */
export function ClauseAmount({ clause, policy }: { clause: PolicyClause; policy: PolicyDetail }) {
  const { amount, rounding, exclusiveWith } = clause
  return (
    <div>
      <h4 className={styles['heading']}>金额（{roundings[rounding]}）</h4>
      {'text' in amount ? <FormulaLine formula={amount} /> : <DecisionTable table={amount} />}
      <ParameterList parameters={parametersIn(amountTexts(clause), policy.parameters)} />
      {exclusiveWith.length > 0 && (
        <p className={styles['notes']}>
          就高不重复：与
          {exclusiveWith.map((code, i) => (
            <span key={code}>
              {i > 0 && '、'}
              <Link to="." hash={code} search={(before: object) => ({ ...before })}>
                {policy.clauses.find((each) => each.code === code)?.name ?? code}
              </Link>
            </span>
          ))}
          只给最高的一条
        </p>
      )}
    </div>
  )
}
