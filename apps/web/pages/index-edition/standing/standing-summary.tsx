import type { IndexEdition, IndexStrip } from '@dongjian/server/contract'
import { Link } from '@tanstack/react-router'
import { Figure } from '../../../figure/figure.tsx'
import { Missing } from '../../../figure/missing.tsx'
import { sayInterval, sayPlace, sayScore } from '../../../indices/index-words.ts'
import { keptAcross } from '../../../indices/index-view.ts'
import { OwnRunTag } from '../../../indices/marks.tsx'
import { publishedFigures } from '../../../indices/published-figures.ts'
import { useIndex } from '../index-in-hand.ts'
import styles from './standing-summary.module.css'

/** Our own run and what was published, beside one another and never mixed: an interval belongs to ours alone. */
export function StandingSummary({ strip }: { strip: IndexStrip }) {
  const { edition, year } = useIndex()
  const beside = edition.beside.find((each) => each.year === year)
  return (
    <div className={styles['summary']}>
      <OwnStanding strip={strip} />
      {beside && <PublishedStanding beside={beside} />}
      {beside && <p className={styles['gap']}>{beside.gap}</p>}
    </div>
  )
}

function OwnStanding({ strip }: { strip: IndexStrip }) {
  const { county, edition } = useIndex()
  const own = strip.units.find((unit) => unit.own)
  const { score = null, place = null, low = null, high = null } = own ?? {}
  const why = own?.why ?? '这一年没有本地的数据'
  return (
    <section aria-label="自测" className={styles['own']}>
      <h2>
        {strip.year}年 <OwnRunTag />
      </h2>
      <dl>
        <div>
          <dt>得分</dt>
          <dd>{score === null ? <Missing why={why} /> : sayScore(score)}</dd>
        </div>
        <div>
          <dt>{strip.of}个县（市、区）中</dt>
          <dd>{place === null ? <Missing why={why} /> : sayPlace(place)}</dd>
        </div>
        <div>
          <dt>位次区间</dt>
          <dd>
            {low === null || high === null ? (
              <Link
                to="/$county/indices/$edition/uncertainty"
                params={{ county, edition: edition.id }}
                search={(before: object) => keptAcross(before)}
              >
                还没有测算，去测算
              </Link>
            ) : (
              sayInterval(low, high)
            )}
          </dd>
        </div>
      </dl>
      {strip.interval && (
        <p className={styles['soft']}>换方法、换权重反复测算{strip.interval.runs}次，九成结果在区间里。</p>
      )}
      {place === null && <p>{why}</p>}
    </section>
  )
}

function PublishedStanding({ beside: { year, published } }: { beside: IndexEdition['beside'][number] }) {
  const missing = <Missing why={`没有收到${year}年公布的数`} />
  return (
    <section aria-label="公布" className={styles['published']}>
      <h2>{year}年公布</h2>
      <dl>
        <div>
          <dt>指数</dt>
          <dd>
            <Figure {...publishedFigures.value} period={year}>
              {published.value ?? missing}
            </Figure>
          </dd>
        </div>
        <div>
          <dt>全省位次</dt>
          <dd>
            <Figure {...publishedFigures.place} period={year}>
              {published.place === null ? missing : sayPlace(published.place)}
            </Figure>
          </dd>
        </div>
        <div>
          <dt>数据年度</dt>
          <dd>{published.dataYear === null ? <Missing why="来文没有写明数据年度" /> : `${published.dataYear}年`}</dd>
        </div>
      </dl>
    </section>
  )
}
