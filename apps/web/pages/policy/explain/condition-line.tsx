import type { ExplainedClause } from '@dongjian/server/contract'
import { Missing } from '../../../figure/missing.tsx'
import { sayParameter } from '../../../policies/money.ts'
import { OutcomeMark, outcomeOfMet } from '../../../policies/outcome-mark.tsx'
import { movedIn } from '../../../policies/policy-view.ts'
import { parametersIn } from '../../../policies/rule-words.ts'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './condition-line.module.css'
import { sayFact, sayShortfall } from './fact-words.ts'

/** A condition: whether it is met, what was read of the firm, and the numbers that the paper asks for. */
export function ConditionLine({ condition }: { condition: ExplainedClause['conditions'][number] }) {
  const { policy, view } = usePolicy()
  const { says, text, met, reads, shortfalls } = condition
  const moved = movedIn(view)
  const needs = parametersIn([text], policy.parameters)
  return (
    <li className={styles['condition']}>
      <OutcomeMark outcome={outcomeOfMet(met)} wordless />
      <div>
        {says}
        <dl>
          {reads.map(({ name, value, unit }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{sayFact(value, unit) ?? <Missing why="台账里没有，也没有填" />}</dd>
            </div>
          ))}
          {needs.map(({ name, value, unit }) => (
            <div key={name} className={styles['need']}>
              <dt>{name}</dt>
              <dd>{sayParameter(moved[name] ?? value, unit)}</dd>
            </div>
          ))}
        </dl>
        {shortfalls.map((shortfall) => (
          <p key={shortfall.of + shortfall.needed} className={styles['short']}>
            {sayShortfall(shortfall)}
          </p>
        ))}
      </div>
    </li>
  )
}
