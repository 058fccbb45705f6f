import type { Checked } from '@dongjian/server/contract'
import { useMemo, useState } from 'react'
import { ChangedNumbers } from './changed-numbers.tsx'
import styles from './check-result.module.css'
import { DraftText } from './draft-text.tsx'
import { FindingList } from './finding-list.tsx'
import { judgedOf, type Verdict } from './findings.ts'
import { useNextPrevious } from './use-next-previous.ts'
import { VerdictTabs } from './verdict-tabs.tsx'

export function CheckResult({ name, checked }: { name: string; checked: Checked }) {
  const findings = useMemo(() => judgedOf(checked), [checked])
  const [only, setOnly] = useState<Verdict | undefined>(checked.differ.length > 0 ? 'differ' : undefined)
  const shown = only ? findings.filter(({ verdict }) => verdict === only) : findings
  const [chosen, choose] = useState<number>()
  useNextPrevious(shown, chosen, choose)
  return (
    <>
      <VerdictTabs checked={checked} only={only} onOnly={setOnly} />
      <ChangedNumbers checked={checked} />
      <div className={styles['columns']}>
        <DraftText name={name} text={checked.text} findings={findings} chosen={chosen} onChoose={choose} />
        <FindingList known={checked.asKnownOn ?? undefined} findings={shown} chosen={chosen} onChoose={choose} />
      </div>
    </>
  )
}
