import { useMutation } from '@tanstack/react-query'
import { useCountyCode } from '../../address/use-address.ts'
import { unsettlePhrase } from '../../client/matches.ts'
import { Button } from '../../controls/button.tsx'
import { Failure } from '../../states/failure.tsx'
import { verdictWords, type Verdict } from './findings.ts'
import styles from './settled-notice.module.css'

/** What a person has just said of a phrase. */
export interface Done {
  readonly said: string
  /** What it was said to be; null when that was undone. */
  readonly as: string | null
  /** For it to be taken back. */
  readonly id: string | null
  readonly verdict: Verdict | undefined
}

const sayDone = ({ said, as, verdict }: Done): string => {
  if (as === null) return `已撤销对“${said}”的认定，以后仍按文字认。`
  return `已认定“${said}”${as}，以后各份文稿都这样认。${verdict && verdict !== 'outside' ? `这一处：${verdictWords[verdict]}。` : ''}`
}

export function SettledNotice({ done, onUndone }: { done: Done; onUndone: () => void }) {
  const county = useCountyCode()
  const undo = useMutation({ mutationFn: (id: string) => unsettlePhrase(county, id), onSuccess: onUndone })
  return (
    <div role="status" className={styles['notice']}>
      <p>{sayDone(done)}</p>
      {done.id !== null && (
        <Button weight="text" busy={undo.isPending} onClick={() => undo.mutate(done.id!)}>
          撤销
        </Button>
      )}
      {undo.isError && <Failure error={undo.error} />}
    </div>
  )
}
