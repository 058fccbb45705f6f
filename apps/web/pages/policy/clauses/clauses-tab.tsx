import { Panel } from '../../../page/panel.tsx'
import { CheckText } from '../../../policies/check/check-text.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { ClauseSection } from './clause-section.tsx'
import styles from './clauses-tab.module.css'
import { GeneralRules } from './general-rules.tsx'

/** The paper: its legal text at the left, the rules that run at the right. */
export default function ClausesTab() {
  const { policy, reading } = usePolicy()
  return (
    <div className={styles['sheet']}>
      <GeneralRules policy={policy} />
      <Panel title={`条款 ${policy.clauses.length} 条`}>
        {policy.clauses.map((clause) => (
          <ClauseSection key={clause.code} clause={clause} policy={policy} />
        ))}
      </Panel>
      {reading.asKnownOn === undefined && (
        <details className={styles['check']}>
          <summary>检查文本：照这一版改，或粘贴另一份</summary>
          <CheckText county={reading.county} initial={policy.text} madeFrom={policy.id} />
        </details>
      )}
    </div>
  )
}
