import type { PolicyClause, PolicyDetail } from '@dongjian/server/contract'
import { parametersIn } from '../../../policies/rule-words.ts'
import styles from './clause-rules.module.css'
import { FormulaLine } from './formula-line.tsx'
import { ParameterList } from './parameter-list.tsx'

export function ClauseConditions({ clause, policy }: { clause: PolicyClause; policy: PolicyDetail }) {
  const used = parametersIn(
    clause.conditions.map(({ formula }) => formula.text),
    policy.parameters,
  )
  return (
    <div>
      <h4 className={styles['heading']}>条件{clause.conditions.length > 1 && '（同时满足）'}</h4>
      <ol className={styles['conditions']}>
        {clause.conditions.map(({ says, formula }) => (
          <li key={`${formula.line} ${formula.column}`}>
            {says}
            <FormulaLine formula={formula} />
          </li>
        ))}
      </ol>
      <ParameterList parameters={used} />
    </div>
  )
}
