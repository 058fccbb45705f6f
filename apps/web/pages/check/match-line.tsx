import { useMutation } from '@tanstack/react-query'
import type { FindingMatch } from '@dongjian/server/contract'
import { useState } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { unsettlePhrase } from '../../client/matches.ts'
import { Button } from '../../controls/button.tsx'
import { Failure } from '../../states/failure.tsx'
import type { Judged } from './findings.ts'
import styles from './match-line.module.css'
import { SettleForm } from './settle-form.tsx'
import type { Done } from './settled-notice.tsx'

export type OnSettled = (finding: Judged, done: Omit<Done, 'verdict'>) => Promise<void>

interface Props {
  finding: Judged
  match: FindingMatch
  /** Absent while the past is looked at. */
  onSettled: OnSettled | undefined
}

/** How a number was matched, and the way to say it better. */
export function MatchLine({ finding, match, onSettled }: Props) {
  const [open, setOpen] = useState(false)
  const county = useCountyCode()
  const { phrase, settled, why, score } = match
  const undo = useMutation({
    mutationFn: (id: string) => unsettlePhrase(county, id),
    onSuccess: () => onSettled?.(finding, { said: phrase?.said ?? '', as: null, id: null }),
  })
  const wanted = finding.verdict === 'unjudged' ? '认定是哪个数字' : '认得不对，改认'
  return (
    <div className={styles['match']}>
      {why !== finding.why && (
        <p className={styles['how']}>
          认法：{why}
          {score !== null && `（相近程度${score}）`}
        </p>
      )}
      {phrase === null ? (
        <p className={styles['how']}>这个数前后没有写名称，不能认定；请在文稿里写明。</p>
      ) : !onSettled ? (
        <p className={styles['how']}>正在按过去的一天看，回到今天才能认定。</p>
      ) : open ? (
        <SettleForm
          match={match}
          phrase={phrase}
          onLeave={() => setOpen(false)}
          onSettled={(done) => onSettled(finding, done)}
        />
      ) : (
        <div className={styles['acts']}>
          <Button weight="text" onClick={() => setOpen(true)}>
            {wanted}
          </Button>
          {settled !== null && (
            <Button weight="text" busy={undo.isPending} onClick={() => undo.mutate(settled)}>
              撤销认定
            </Button>
          )}
        </div>
      )}
      {undo.isError && <Failure error={undo.error} />}
    </div>
  )
}
