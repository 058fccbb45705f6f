import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { indexEditionsQuery } from '../../client/indices.ts'
import { Button } from '../../controls/button.tsx'
import { newestFirst } from '../../indices/index-words.ts'
import { OwnRunTag } from '../../indices/marks.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { OwnRun } from './own-run.tsx'
import styles from './own-runs.module.css'
import { RunIndex } from './run-index.tsx'

/** So many are shown at first: most readers want the newest. */
const shown = 6

/** What we worked out ourselves, apart from what was published. */
export function OwnRuns({ county }: { county: string }) {
  const editions = useQuery(indexEditionsQuery(county))
  const [limit, setLimit] = useState(shown)
  return (
    <section aria-labelledby="own-runs" className={styles['runs']}>
      <div className={styles['head']}>
        <h2 id="own-runs">
          自己测算的指数 <OwnRunTag />
        </h2>
        <RunIndex county={county} />
      </div>
      <p className={styles['about']}>
        用模型和各地数据自己算的，看位次大概在哪里、为什么、改哪一项最省力；不是公布的指数，不能代替公布值写进报告。
      </p>
      <Answered
        query={editions}
        loading={
          <Loading label="历次自测">
            <BoneLines count={4} height={28} />
          </Loading>
        }
      >
        {(list) =>
          list.length === 0 ? (
            <Empty title="还没有做过自测" why="选一个模型和一份各地数据，点“做一次自测”，几秒钟就有结果。" />
          ) : (
            <>
              <ul className={styles['list']}>
                {newestFirst(list)
                  .slice(0, limit)
                  .map((edition) => (
                    <OwnRun key={edition.id} county={county} edition={edition} />
                  ))}
              </ul>
              {list.length > limit && (
                <p className={styles['more']}>
                  <Button onClick={() => setLimit(limit + shown)}>
                    再看 {Math.min(shown, list.length - limit)} 次
                  </Button>
                </p>
              )}
            </>
          )
        }
      </Answered>
    </section>
  )
}
