import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useChangeAddress } from '../../address/use-address.ts'
import { figureQuery } from '../../client/figures.ts'
import { IconButton } from '../../controls/icon-button.tsx'
import { Answered } from '../../states/answered.tsx'
import { ChooseSlice, openSliceOf } from './choose-slice.tsx'
import { CopyLink } from './copy-link.tsx'
import { FigureStory } from './figure-story.tsx'
import { PanelBones } from './panel-bones.tsx'
import styles from './figure-panel.module.css'
import { useAsked } from './use-asked.ts'

/** What stands behind a number. Esc closes it and gives the focus back to the door it was opened by. */
export function FigurePanel() {
  const asked = useAsked()
  const figure = useQuery(figureQuery(asked))
  const open = openSliceOf(figure.error)
  const change = useChangeAddress()
  const panel = useRef<HTMLElement>(null)
  const opener = useRef(document.activeElement)
  const close = () => change({ figure: undefined, slice: undefined })
  useEffect(() => {
    const from = opener.current
    panel.current?.focus({ preventScroll: true })
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close()
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  })
  return (
    <aside ref={panel} tabIndex={-1} className={styles['panel']} aria-label={`数字来源：${figure.data?.label ?? ''}`}>
      <div className={styles['head']}>
        <h2>{figure.data?.label ?? '数字'}</h2>
        <CopyLink />
        <IconButton icon="close" label="关闭（Esc）" onClick={close} />
      </div>
      <div className={styles['body']}>
        {open ? (
          <ChooseSlice {...open} />
        ) : (
          <Answered query={figure} loading={<PanelBones />}>
            {(data) => <FigureStory figure={data} asked={asked} />}
          </Answered>
        )}
      </div>
    </aside>
  )
}
