import { Link } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import type { EditionBrief } from '@dongjian/server/contract'
import { sayDay, sayInstant } from '../../days/day-text.ts'
import styles from './edition-table.module.css'

export function EditionTable({ county, editions }: { county: string; editions: readonly EditionBrief[] }) {
  return (
    <ul className={styles['editions']}>
      {editions.map((edition) => (
        <li key={edition.id}>
          <Link to="/$county/reports/$edition" params={{ county, edition: edition.id }} className={styles['title']}>
            {edition.title}
          </Link>
          <dl>
            <Fact name="报告期" text={sayPeriod(edition.period)} />
            <Fact name="统计截止" text={sayDay(edition.dates.cutOffOn)} />
            <Fact name="定稿" text={sayDay(edition.dates.finalisedOn)} />
            {edition.dates.meetingOn && <Fact name="会议" text={sayDay(edition.dates.meetingOn)} />}
            {edition.dates.publishedOn && <Fact name="公开" text={sayDay(edition.dates.publishedOn)} />}
            <Fact
              name="数字"
              text={`${edition.figures} 个${edition.missing > 0 ? `，缺 ${edition.missing} 个` : ''}`}
            />
          </dl>
          <p>
            {sayInstant(edition.builtAt)}由{edition.builtBy}生成
          </p>
        </li>
      ))}
    </ul>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
