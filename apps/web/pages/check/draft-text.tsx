import { useEffect, useMemo, useRef } from 'react'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import sheet from '../../drafts/draft-sheet.module.css'
import styles from './draft-text.module.css'
import { paragraphsOf, verdictWords, type Mark } from './findings.ts'

interface Props {
  name: string
  text: string
  findings: readonly Mark[]
  chosen: number | undefined
  onChoose: (order: number) => void
}

/** The draft as it was read, every number marked. */
export function DraftText({ name, text, findings, chosen, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text, findings), [text, findings])
  useEffect(() => {
    if (chosen === undefined) return
    place.current?.querySelector(`[data-order="${chosen}"]`)?.scrollIntoView({ block: 'center' })
  }, [chosen])
  return (
    <ScrollRegion ref={place} className={sheet['sheet']} label={name}>
      {paragraphs.map((pieces, i) => (
        <p key={i}>
          {pieces.map(({ text: words, finding }, j) =>
            finding ? (
              <button
                key={j}
                type="button"
                data-order={finding.order}
                data-verdict={finding.verdict}
                aria-pressed={finding.order === chosen}
                className={styles['number']}
                title={verdictWords[finding.verdict]}
                onClick={() => onChoose(finding.order)}
              >
                {words}
                <span className="visually-hidden">（{verdictWords[finding.verdict]}）</span>
              </button>
            ) : (
              <span key={j}>{words}</span>
            ),
          )}
        </p>
      ))}
    </ScrollRegion>
  )
}
