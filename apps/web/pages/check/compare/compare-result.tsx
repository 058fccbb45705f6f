import type { ComparedDrafts } from '@dongjian/server/contract'
import { useMemo, useState } from 'react'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { Empty } from '../../../states/empty.tsx'
import { DraftText } from '../draft-text.tsx'
import { useNextPrevious } from '../../../drafts/use-next-previous.ts'
import list from '../../../drafts/entry-list.module.css'
import styles from './compare-result.module.css'
import { PairEntry } from './pair-entry.tsx'
import { marksOf, pairsOf } from './pairs.ts'

interface Props {
  /** Of the two texts. */
  names: readonly [string, string]
  compared: ComparedDrafts
}

/** Two texts side by side, with what they say of the same thing. */
export function CompareResult({ names, compared }: Props) {
  const pairs = useMemo(() => pairsOf(compared), [compared])
  const [chosen, choose] = useState<number>()
  useNextPrevious(pairs, chosen, choose)
  const pair = pairs.find(({ order }) => order === chosen)
  const side = (of: 'ours' | 'theirs', name: string, text: string) => (
    <DraftText
      name={name}
      text={text}
      findings={marksOf(pairs, of)}
      chosen={pair?.[of].offset}
      onChoose={(offset) => choose(pairs.find((each) => each[of].offset === offset)?.order)}
    />
  )
  const [differ, promised] = [compared.differs.length, compared.promises.length]
  return (
    <>
      <p className={styles['count']}>
        同一指标不同数 <strong>{differ}</strong> 处，承诺与结果 <strong>{promised}</strong> 对
      </p>
      <div className={styles['columns']}>
        {side('ours', `本文：${names[0]}`, compared.text)}
        {side('theirs', `另一份：${names[1]}`, compared.otherText)}
        {pairs.length === 0 ? (
          <Empty title="没有不同" why="两份文稿里同一指标、同一时期的数都合得上，也没有成对的承诺与结果。" />
        ) : (
          <ScrollRegion className={list['list']} label="两份文稿的异同">
            <ul>
              {pairs.map((each) => (
                <PairEntry
                  key={each.order}
                  pair={each}
                  chosen={each.order === chosen}
                  onChoose={() => choose(each.order)}
                />
              ))}
            </ul>
          </ScrollRegion>
        )}
      </div>
    </>
  )
}
