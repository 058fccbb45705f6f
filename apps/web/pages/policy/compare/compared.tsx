import { useState } from 'react'
import type { YearOfPolicy } from '../../../client/policies.ts'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { useNarrow } from '../../../controls/use-narrow.ts'
import { Button } from '../../../controls/button.tsx'
import { Empty } from '../../../states/empty.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { ComparedCards } from './compared-cards.tsx'
import { ComparedSums } from './compared-sums.tsx'
import { ComparedTable } from './compared-table.tsx'
import { ComparedTools } from './compared-tools.tsx'
import styles from './compared.module.css'
import { SaveTable } from './save-table.tsx'
import { isVerdict, narrow } from './verdicts.ts'

/** So many rows are drawn at a time; a large county has thousands. */
const drawn = 200

export function Compared({ data }: { data: YearOfPolicy }) {
  const { policy, view, change } = usePolicy()
  const narrowPage = useNarrow()
  const [find, setFind] = useState('')
  const [limit, setLimit] = useState(drawn)
  const verdict = isVerdict(view.verdict) ? view.verdict : undefined
  const rows = narrow(data.compared, { verdict, clause: view.clause, find })
  const shown = rows.slice(0, limit)
  const clear = () => {
    setFind('')
    change({ verdict: undefined, clause: undefined })
  }
  return (
    <>
      <ComparedSums data={data} />
      <ComparedTools rows={data.compared} verdict={verdict} find={find} onFind={setFind}>
        <SaveTable rows={rows} />
      </ComparedTools>
      <div className={styles['sheet']}>
        {data.compared.length === 0 ? (
          <Empty
            title={`${data.year}年度没有应得，也没有兑现`}
            why="台账里还没有这一年的企业情况和兑现件，换一年看看。"
          />
        ) : rows.length === 0 ? (
          <Empty title="没有符合条件的" why="放宽或去掉一个条件再看。">
            <Button onClick={clear}>看全部</Button>
          </Empty>
        ) : narrowPage ? (
          <ComparedCards rows={shown} policy={policy} />
        ) : (
          <ScrollRegion label="应得与兑现逐家逐条" className={styles['scroll']}>
            <ComparedTable rows={shown} all={rows} policy={policy} />
          </ScrollRegion>
        )}
        {rows.length > limit && (
          <p className={styles['more']}>
            <Button onClick={() => setLimit(limit + drawn)}>再看 {Math.min(drawn, rows.length - limit)} 行</Button>
          </p>
        )}
      </div>
    </>
  )
}
