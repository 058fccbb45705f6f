import type { IndexTree } from '@dongjian/server/contract'
import { Button } from '../../../controls/button.tsx'
import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'
import moving from '../../../page/moving.module.css'
import styles from './what-if-tools.module.css'

const modes = [
  { mode: 'all', word: '用各地数据' },
  { mode: 'own', word: '只用本地数据' },
] as const

/** Of which year, and with whose data. */
export function WhatIfTools({ mode, tree }: { mode: 'all' | 'own'; tree: IndexTree }) {
  const { edition, change } = useIndex()
  return (
    <div className={moving['tools']}>
      <YearChoice />
      {tree.unit.own ? (
        <div role="group" aria-label="用谁的数据" className={styles['modes']}>
          {modes.map(({ mode: each, word }) => (
            <Button
              key={each}
              aria-pressed={mode === each}
              onClick={() => change({ mode: each === 'own' ? each : undefined })}
            >
              {word}
            </Button>
          ))}
        </div>
      ) : (
        <Button onClick={() => change({ unit: undefined })}>回到{edition.unit.name}</Button>
      )}
      <span className={moving['hint']}>当场推演，不改动任何记录，也不是公布的位次。</span>
    </div>
  )
}
