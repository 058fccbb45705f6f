import type { PublishedYear } from '@dongjian/server/contract'
import { Link } from '@tanstack/react-router'
import { sayDay } from '../../days/day-text.ts'
import { Icon } from '../../icons/icon.tsx'
import styles from './published-index.module.css'

/** The three times of a published index and the paper that it stands in. */
export function PublishedPaper({ county, year }: { county: string; year: PublishedYear }) {
  const { paper } = year
  return (
    <dl className={styles['paper']}>
      <div>
        <dt>评价年度</dt>
        <dd>{year.year}年</dd>
      </div>
      <div>
        <dt>数据年度</dt>
        <dd>{year.dataYear === null ? '来文没有写明' : `${year.dataYear}年`}</dd>
      </div>
      <div>
        <dt>发布文件</dt>
        <dd>
          {paper === null ? (
            '没有登记'
          ) : (
            <>
              {paper.sha256 ? (
                <a href={`/api/${county}/documents/${paper.sha256}`} target="_blank" rel="noreferrer">
                  <Icon name="document" size={16} /> {paper.title}
                </a>
              ) : (
                <Link
                  to="/$county/registers/$register/$record"
                  params={{ county, register: paper.register, record: paper.recordId }}
                >
                  {paper.title}
                </Link>
              )}
              <br />
              {[paper.number, paper.provider, paper.receivedOn && `${sayDay(paper.receivedOn)}收到`]
                .filter(Boolean)
                .join(' · ')}
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
