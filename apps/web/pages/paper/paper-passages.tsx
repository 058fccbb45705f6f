import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { PaperDetail } from '@dongjian/server/contract'
import { useMemo, useState } from 'react'
import { useNextPrevious } from '../../drafts/use-next-previous.ts'
import { ConfirmAll } from './confirm-all.tsx'
import styles from './paper-passages.module.css'
import { PaperText } from './paper-text.tsx'
import { PassageList } from './passage-list.tsx'
import { passagesOf, type PassageState } from './passages.ts'
import { StateTabs } from './state-tabs.tsx'

const route = getRouteApi('/$county/papers/$paper')

interface Props {
  paper: PaperDetail
  /** Read as known on an earlier day: nothing is decided then. */
  past: boolean
}

/** The text at the left, what was read out of it at the right; each leads to the other. */
export function PaperPassages({ paper, past }: Props) {
  const { at, show } = route.useSearch()
  const navigate = useNavigate()
  const passages = useMemo(() => passagesOf(paper), [paper])
  const shown = useMemo(() => passages.filter(({ state }) => show === undefined || state === show), [passages, show])
  const place = at === undefined ? undefined : Number(at)
  const meant = passages.find((each) => place !== undefined && each.start <= place && place < each.end)?.order
  const [chosen, choose] = useState(meant)
  useNextPrevious(shown, chosen, choose)
  const onShow = (state: PassageState | undefined) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, show: state }), replace: true })
  const closed = past || paper.withdrawn !== null
  return (
    <>
      <StateTabs passages={passages} show={show} onShow={onShow} />
      {!closed && <ConfirmAll paper={paper.id} passages={passages} onChoose={choose} />}
      <div className={styles['columns']}>
        <PaperText paper={paper} passages={passages} chosen={chosen} onChoose={choose} />
        <PassageList paper={paper.id} passages={shown} closed={closed} chosen={chosen} onChoose={choose} />
      </div>
    </>
  )
}
