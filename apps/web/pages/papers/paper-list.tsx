import { Link } from '@tanstack/react-router'
import { paperKinds, type PaperBrief } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { sayDay, sayInstant } from '../../days/day-text.ts'
import mark from '../../page/mark.module.css'
import { Empty } from '../../states/empty.tsx'
import styles from './paper-list.module.css'

export function PaperList({ papers }: { papers: readonly PaperBrief[] }) {
  const county = useCountyCode()
  if (papers.length === 0) return <Empty title="这一天还没有收入文稿" why="换一个截至日期，或回到今天再收入。" />
  return (
    <ul className={styles['papers']}>
      {papers.map((paper) => (
        <li key={paper.id} data-withdrawn={paper.withdrawn ? 'yes' : undefined}>
          <div className={styles['line']}>
            <span className={`${mark['tag']} ${mark['ink']}`}>{paperKinds[paper.kind]}</span>
            <Link to="/$county/papers/$paper" params={{ county, paper: paper.id }} className={styles['title']}>
              {paper.title}
            </Link>
            <span className={styles['counts']}>
              {paper.withdrawn ? (
                `已撤回：${paper.withdrawn.reason}`
              ) : (
                <>
                  <strong data-open={paper.open > 0 ? 'yes' : undefined}>待确认 {paper.open}</strong>
                  <span>已确认 {paper.confirmed}</span>
                  {paper.setAside > 0 && <span>不作为 {paper.setAside}</span>}
                </>
              )}
            </span>
          </div>
          <p className={styles['facts']}>
            {[
              paper.number,
              paper.issuedOn && sayDay(paper.issuedOn),
              `${paper.year}年`,
              `牵头：${paper.lead.text}`,
              `${sayInstant(paper.addedAt)}由${paper.addedBy}收入`,
            ]
              .filter(Boolean)
              .join('　')}
          </p>
        </li>
      ))}
    </ul>
  )
}
