import { findSpan } from '@dongjian/kernel/define'
import type { PaperDetail } from '@dongjian/server/contract'
import { useEffect, useMemo, useRef } from 'react'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import sheet from '../../drafts/draft-sheet.module.css'
import { Figure } from '../../figure/figure.tsx'
import styles from './paper-text.module.css'
import { kindWords, paragraphsOf, stateWords, type Part, type Passage, type Run } from './passages.ts'

interface Props {
  paper: PaperDetail
  passages: readonly Passage[]
  chosen: number | undefined
  onChoose: (order: number) => void
}

/** The paper as it was read: every passage marked with its state, every number a door to the platform's. */
export function PaperText({ paper, passages, chosen, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(paper.text, passages, paper.marks), [paper, passages])
  const start = passages.find(({ order }) => order === chosen)?.start
  useEffect(() => {
    if (start === undefined) return
    place.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'center' })
  }, [start])
  return (
    <ScrollRegion ref={place} className={sheet['sheet']} label={paper.title}>
      {paragraphs.map((parts, i) => (
        <p key={i}>
          {parts.map((part, j) => (
            <ShownPart key={j} part={part} chosen={part.passage?.start === start} onChoose={onChoose} />
          ))}
        </p>
      ))}
    </ScrollRegion>
  )
}

function ShownPart({ part, chosen, onChoose }: { part: Part; chosen: boolean; onChoose: (order: number) => void }) {
  const { passage, runs } = part
  if (!passage) return <Runs runs={runs} />
  const { order, state, kind, start } = passage
  const words = `${kindWords[kind]}，${stateWords[state]}`
  return (
    <span className={styles['passage']} data-start={start} data-state={state} data-chosen={chosen ? 'yes' : undefined}>
      <button type="button" aria-pressed={chosen} aria-label={words} title={words} onClick={() => onChoose(order)}>
        {kindWords[kind].slice(-2)}
      </button>
      <Runs runs={runs} />
    </span>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, mark }, i) =>
    mark?.figure ? (
      <Figure
        key={i}
        code={mark.figure}
        label={mark.label ?? text}
        period={mark.period !== null && findSpan(mark.period) ? mark.period : undefined}
        className={styles['figure']}
      >
        {text}
      </Figure>
    ) : (
      <span key={i} className={mark && styles['unknown']} title={mark && '平台没有与它对应的数字'}>
        {text}
      </span>
    ),
  )
}
