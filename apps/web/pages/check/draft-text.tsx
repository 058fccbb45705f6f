import { useEffect, useMemo, useRef } from 'react'
import styles from './draft-text.module.css'
import { paragraphsOf, verdictWords, type Judged } from './findings.ts'

interface Props {
  name: string
  text: string
  findings: readonly Judged[]
  chosen: number | undefined
  onChoose: (order: number) => void
}

/** The draft as it was read, every number marked. */
export function DraftText({ name, text, findings, chosen, onChoose }: Props) {
  const place = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text, findings), [text, findings])
  useEffect(() => {
    if (chosen === undefined) return
    place.current?.querySelector(`[data-order="${chosen}"]`)?.scrollIntoView({ block: 'center' })
  }, [chosen])
  return (
    <article ref={place} className={styles['draft']} aria-label={name} tabIndex={0}>
      {paragraphs.map((pieces, i) => (
        // The draft does not change while it is shown.
        // eslint-disable-next-line react/no-array-index-key
        <p key={i}>
          {pieces.map(({ text: words, finding }, j) =>
            finding ? (
              <button
                key={finding.order}
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
              // eslint-disable-next-line react/no-array-index-key
              <span key={j}>{words}</span>
            ),
          )}
        </p>
      ))}
    </article>
  )
}
