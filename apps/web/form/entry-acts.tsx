import { Button } from '../controls/button.tsx'
import styles from './entry-acts.module.css'

interface Props {
  verb: string
  busy: boolean
  /** How many fields are wrong. */
  faults: number
  /** How many only look wrong, and can be confirmed. */
  asks: number
  onConfirm: () => void
  onLeave: () => void
}

/** What can be done with a form, and how much is left to look at. */
export function EntryActs({ verb, busy, faults, asks, onConfirm, onLeave }: Props) {
  return (
    <div className={styles['acts']}>
      <Button type="submit" weight="primary" busy={busy}>
        {verb}
      </Button>
      {asks > 0 && (
        <Button busy={busy} onClick={onConfirm}>
          已核对无误，照此{verb}
        </Button>
      )}
      <Button onClick={onLeave}>返回</Button>
      {faults > 0 && <span role="alert">{asks > 0 ? `有 ${asks} 处请核对` : `还有 ${faults} 处要改`}</span>}
    </div>
  )
}
