import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ImportDetail } from '@dongjian/server/contract'
import { useState } from 'react'
import { applyImport, discardImport, recheckImport, undoImport } from '../../client/imports.ts'
import { Button } from '../../controls/button.tsx'
import { Check } from '../../controls/check.tsx'
import { DayInput } from '../../controls/day-input.tsx'
import { sayDay, sayInstant, today } from '../../days/day-text.ts'
import { Failure } from '../../states/failure.tsx'
import { ImportState } from '../imports/import-state.tsx'
import { Progress } from '../imports/progress.tsx'
import styles from './import-acts.module.css'

interface Props {
  county: string
  detail: ImportDetail
}

/** What this import would do or has done, in one line, and the one thing to do next. */
export function ImportActs({ county, detail }: Props) {
  const [ticket] = useState(() => crypto.randomUUID())
  const [ledgerDay, setLedgerDay] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const apply = useMutation({
    mutationFn: () => applyImport(county, detail.id, { ticket, confirmed, ledgerDay: ledgerDay || undefined }),
  })
  const undo = useMutation({ mutationFn: () => undoImport(county, detail.id) })
  const recheck = useMutation({ mutationFn: () => recheckImport(county, detail.id) })
  const navigate = useNavigate()
  const discard = useMutation({
    mutationFn: () => discardImport(county, detail.id),
    onSuccess: () => void navigate({ to: '/$county/imports', params: { county } }),
  })
  const failed = [apply, undo, recheck, discard].find(({ isError }) => isError)
  return (
    <section className={styles['acts']} aria-label="导入结果">
      <p className={styles['line']}>
        <ImportState state={detail.state} /> <Sentence detail={detail} />
      </p>
      {detail.state === 'staged' && (
        <div className={styles['row']}>
          <WriteAct
            detail={detail}
            busy={apply.isPending}
            confirmed={confirmed}
            onConfirm={setConfirmed}
            onWrite={() => apply.mutate()}
          />
          <Button busy={recheck.isPending} onClick={() => recheck.mutate()}>
            重新试算
          </Button>
          <Button weight="text" busy={discard.isPending} onClick={() => discard.mutate()}>
            放弃
          </Button>
          <details className={styles['ledger']}>
            <summary>建账（空台账的第一次导入）</summary>
            <DayInput label="台账截止日" value={ledgerDay} onChange={setLedgerDay} max={today()} />
            <p>填了这一天，内容就算是这一天已经登记的；台账里已有更正的不能再建账。</p>
          </details>
        </div>
      )}
      {detail.state === 'applied' && (
        <div className={styles['row']}>
          <Button icon="undo" busy={undo.isPending} onClick={() => undo.mutate()}>
            撤销这次导入
          </Button>
        </div>
      )}
      {apply.isPending && <Progress county={county} ticket={ticket} />}
      {failed && <Failure error={failed.error} />}
    </section>
  )
}

interface WriteActProps {
  detail: ImportDetail
  busy: boolean
  confirmed: boolean
  onConfirm: (confirmed: boolean) => void
  onWrite: () => void
}

function WriteAct({ detail, busy, confirmed, onConfirm, onWrite }: WriteActProps) {
  const { problems, asks, added, changed } = detail
  const nothing = added + changed === 0
  return (
    <>
      {asks > 0 && problems === 0 && (
        <Check
          label={`下面 ${asks} 处已核对无误`}
          checked={confirmed}
          onChange={(event) => onConfirm(event.target.checked)}
        />
      )}
      <Button
        weight="primary"
        busy={busy}
        disabled={problems > 0 || nothing || (asks > 0 && !confirmed)}
        onClick={onWrite}
      >
        写入台账
      </Button>
    </>
  )
}

function Sentence({ detail }: { detail: ImportDetail }) {
  const { state, added, changed, same, problems, asks, appliedAt, actor, ledgerDay } = detail
  const counts = `新增 ${added} 条，更正 ${changed} 条，${same} 条相同`
  if (state === 'undone') return <>这次导入已经撤销，台账恢复为导入前的内容。</>
  if (state === 'applied') {
    return (
      <>
        {counts}。{appliedAt && `${sayInstant(appliedAt)}由${actor}写入`}
        {ledgerDay && `，按${sayDay(ledgerDay)}的台账建账`}。
      </>
    )
  }
  if (problems > 0) return <>有 {problems} 处问题，改好后重新放入；现在一行也没有写入。</>
  if (added + changed === 0) return <>文件与台账完全相同，没有可写入的。</>
  if (asks > 0)
    return (
      <>
        将{counts}；有 {asks} 处看上去不对，请逐处核对。现在一行也没有写入。
      </>
    )
  return <>将{counts}。现在一行也没有写入。</>
}
