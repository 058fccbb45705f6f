import type { Checked } from '@dongjian/server/contract'
import { VerdictMark } from './verdict-mark.tsx'
import { verdicts, verdictWords, type Verdict } from './findings.ts'
import styles from '../../drafts/filter-tabs.module.css'

interface Props {
  checked: Checked
  only: Verdict | undefined
  onOnly: (verdict: Verdict | undefined) => void
}

export function VerdictTabs({ checked, only, onOnly }: Props) {
  const all = verdicts.reduce((sum, verdict) => sum + checked[verdict].length, 0)
  // Until somebody has said so of one there is no such sort.
  const shown = verdicts.filter((verdict) => verdict !== 'outside' || checked.outside.length > 0)
  return (
    <div className={styles['tabs']} role="group" aria-label="核对结果">
      <button type="button" aria-pressed={only === undefined} onClick={() => onOnly(undefined)}>
        全部 <strong>{all}</strong>
      </button>
      {shown.map((verdict) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={only === verdict}
          data-verdict={verdict}
          onClick={() => onOnly(verdict)}
        >
          <VerdictMark verdict={verdict} />
          {verdictWords[verdict]} <strong>{checked[verdict].length}</strong>
        </button>
      ))}
      <span className={styles['keys']}>
        <kbd>n</kbd> 下一个 <kbd>p</kbd> 上一个
      </span>
    </div>
  )
}
