import type { Checked } from '@dongjian/server/contract'
import { useMemo, useState } from 'react'
import { ChangedNumbers } from './changed-numbers.tsx'
import styles from './check-result.module.css'
import { DraftText } from './draft-text.tsx'
import { FindingList } from './finding-list.tsx'
import { judgedOf, type Judged, type Verdict } from './findings.ts'
import { SettledNotice, type Done } from './settled-notice.tsx'
import { useNextPrevious } from '../../drafts/use-next-previous.ts'
import { VerdictTabs } from './verdict-tabs.tsx'

interface Props {
  name: string
  checked: Checked
  /** The ledgers of an earlier day were asked for: nothing is settled then. */
  past: boolean
  /** Checks the same draft again. */
  onAgain: () => Promise<Checked | undefined>
}

export function CheckResult({ name, checked, past, onAgain }: Props) {
  const findings = useMemo(() => judgedOf(checked), [checked])
  const [only, setOnly] = useState<Verdict | undefined>(checked.differ.length > 0 ? 'differ' : undefined)
  const shown = only ? findings.filter(({ verdict }) => verdict === only) : findings
  const [chosen, choose] = useState<number>()
  const [done, setDone] = useState<Done>()
  useNextPrevious(shown, chosen, choose)
  // What was just settled or undone stays in hand, whatever it has become.
  const settle = async ({ offset }: Judged, act: Omit<Done, 'verdict'>) => {
    const now = await onAgain()
    const found = now && judgedOf(now).find((each) => each.offset === offset && each.verdict !== 'hints')
    choose(found?.order)
    setDone({ ...act, verdict: found?.verdict })
  }
  return (
    <>
      <VerdictTabs checked={checked} only={only} onOnly={setOnly} />
      {done && <SettledNotice done={done} onUndone={() => void onAgain().then(() => setDone(undefined))} />}
      <ChangedNumbers checked={checked} />
      <div className={styles['columns']}>
        <DraftText name={name} text={checked.text} findings={findings} chosen={chosen} onChoose={choose} />
        <FindingList
          known={checked.asKnownOn ?? undefined}
          findings={shown}
          chosen={chosen}
          onChoose={choose}
          onSettled={past ? undefined : settle}
        />
      </div>
    </>
  )
}
