import type { ExplainedClause, ExplainedFirm } from '@dongjian/server/contract'
import { sayAmount, sayParameter } from '../../../policies/money.ts'
import { movedIn } from '../../../policies/policy-view.ts'
import { amountTexts, parametersIn, sayFormula } from '../../../policies/rule-words.ts'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './clause-steps.module.css'
import { sayFact } from './fact-words.ts'

/** How the amount comes about: what was read, the numbers of the paper, the rule, the rounding. */
export function ClauseSteps({ clause, explained }: { clause: ExplainedClause; explained: ExplainedFirm }) {
  const { policy, view } = usePolicy()
  const rule = policy.clauses.find(({ code }) => code === clause.clause)
  if (clause.steps.length === 0 || !rule) return null
  const units = new Map(explained.facts.map(({ name, unit }) => [name, unit]))
  const moved = movedIn(view)
  const steps = clause.steps.map(({ text, value }) => {
    const unit = units.get(text)
    return {
      text: unit === undefined ? sayFormula(text) : text,
      value: sayFact(value, unit ?? '元'),
      fact: unit !== undefined,
    }
  })
  const numbers = parametersIn(amountTexts(rule), policy.parameters)
    .filter(({ name }) => steps.every(({ text }) => text !== name))
    .map(({ name, value, unit }) => ({ text: name, value: sayParameter(moved[name] ?? value, unit) }))
  const lines = [...steps.filter(({ fact }) => fact), ...numbers, ...steps.filter(({ fact }) => !fact)]
  return (
    <table className={styles['steps']} aria-label={`${clause.name}怎么算`}>
      <caption>怎么算</caption>
      <tbody>
        {lines.map(({ text, value }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td>{value ?? '缺'}</td>
          </tr>
        ))}
        {clause.reduced !== null && clause.amount !== null && (
          <tr>
            <th scope="row">扣除后</th>
            <td>{sayAmount(clause.amount)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
