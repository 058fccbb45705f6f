import { useEffect, useRef } from 'react'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import list from '../../drafts/entry-list.module.css'
import { Empty } from '../../states/empty.tsx'
import { PassageEntry } from './passage-entry.tsx'
import styles from './passage-list.module.css'
import { kindWords, type Passage } from './passages.ts'

interface Props {
  paper: string
  passages: readonly Passage[]
  /** Nothing can be decided: it was withdrawn, or an earlier day is read. */
  closed: boolean
  chosen: number | undefined
  onChoose: (order: number) => void
}

const kinds = ['commitment', 'item', 'problem'] as const

/** What was read out of a paper, kind by kind. */
export function PassageList({ paper, passages, closed, chosen, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector(`[data-entry="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (passages.length === 0)
    return <Empty title="这里没有" why="这份文稿没有读出这一类内容，换一类看看，或在台账里直接登记。" />
  return (
    <ScrollRegion ref={place} className={list['list']} label="读出的承诺、事项和问题">
      {kinds.map((kind) => {
        const own = passages.filter((each) => each.kind === kind)
        return (
          own.length > 0 && (
            <section key={kind} aria-label={kindWords[kind]}>
              <h2 className={styles['kind']}>
                {kindWords[kind]} <span>{own.length}</span>
              </h2>
              <ul>
                {own.map((passage) => (
                  <PassageEntry
                    key={passage.order}
                    paper={paper}
                    passage={passage}
                    closed={closed}
                    chosen={passage.order === chosen}
                    onChoose={() => onChoose(passage.order)}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </ScrollRegion>
  )
}
