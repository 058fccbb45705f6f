import { useQuery } from '@tanstack/react-query'
import type { PublishedYear } from '@dongjian/server/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading, type Reading } from '../../address/use-reading.ts'
import { publishedIndexQuery } from '../../client/indices.ts'
import { Button } from '../../controls/button.tsx'
import { DemoTag } from '../../frame/demo-tag.tsx'
import { publishedFor } from '../../indices/index-words.ts'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { Bone, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { PlaceYears } from './place-years.tsx'
import styles from './published-index.module.css'
import { PublishedExport } from './published-export.tsx'
import { PublishedNumbers } from './published-numbers.tsx'
import { PublishedPaper } from './published-paper.tsx'
import { PublishedTable } from './published-table.tsx'

/** The official index first: what was received does not move with our records. */
export function PublishedIndex() {
  const reading = useReading()
  const published = useQuery(publishedIndexQuery(reading.county, reading.asKnownOn))
  return (
    <Panel title="公布的指数" acts={published.data?.demo && <DemoTag />}>
      <Answered
        query={published}
        loading={
          <Loading label="公布的指数">
            <div className={styles['body']}>
              <Bone height={210} />
              <Bone height={210} />
            </div>
          </Loading>
        }
      >
        {({ years, demo }) => <Years reading={reading} years={years} demo={demo} />}
      </Answered>
    </Panel>
  )
}

interface Props {
  reading: Reading
  years: readonly PublishedYear[]
  demo: boolean
}

function Years({ reading: { county, period }, years, demo }: Props) {
  const [asTable, setAsTable] = useState(false)
  const year = publishedFor(years, period)
  if (!year) {
    return (
      <Empty
        title="还没有收到公布的指数"
        why={years.at(-1)?.why ?? '收到上级的评价通报以后，把指数和位次登记到来数台账。'}
      >
        <Link to="/$county/registers/$register" params={{ county, register: 'returns' }}>
          打开来数台账
        </Link>
      </Empty>
    )
  }
  const gaps = years.filter(({ place }) => place === null)
  return (
    <>
      <div className={styles['body']}>
        <div className={styles['year']}>
          <PublishedNumbers year={year} />
          <div>
            <PublishedPaper county={county} year={year} />
            <p className={styles['soft']}>公布值是上级给的，不随台账变动。</p>
          </div>
        </div>
        <section aria-label="历年位次" className={styles['over']}>
          <div className={styles['head']}>
            <h3>历年全省位次</h3>
            <span className={styles['ways']}>
              <Button weight="text" onClick={() => setAsTable(!asTable)}>
                {asTable ? '看图' : '看表'}
              </Button>
              <PublishedExport years={years} marked={year.year} demo={demo} />
            </span>
          </div>
          {!asTable && <PlaceYears years={years} marked={year.year} />}
          {!asTable && gaps.length > 0 && (
            <ul className={styles['gaps']}>
              {gaps.map((each) => (
                <li key={each.year}>
                  {each.year}年没有位次：{each.why ?? '来文没有这个数'}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {asTable && <PublishedTable years={years} />}
    </>
  )
}
