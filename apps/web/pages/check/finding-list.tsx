import { useEffect, useRef } from 'react'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { Empty } from '../../states/empty.tsx'
import { FindingEntry } from './finding-entry.tsx'
import type { Judged } from './findings.ts'
import type { OnSettled } from './match-line.tsx'
import styles from '../../drafts/entry-list.module.css'

interface Props {
  findings: readonly Judged[]
  known: string | undefined
  chosen: number | undefined
  onChoose: (order: number) => void
  onSettled: OnSettled | undefined
}

export function FindingList({ findings, known, chosen, onChoose, onSettled }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-entry="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (findings.length === 0) return <Empty title="这一类没有" why="换一类看看。" />
  return (
    <ScrollRegion ref={list} className={styles['list']} label="逐个数字的结果">
      <ul>
        {findings.map((finding) => (
          <FindingEntry
            key={finding.order}
            finding={finding}
            known={known}
            chosen={finding.order === chosen}
            onChoose={() => onChoose(finding.order)}
            onSettled={onSettled}
          />
        ))}
      </ul>
    </ScrollRegion>
  )
}
