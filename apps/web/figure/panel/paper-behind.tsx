import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Paper } from '@dongjian/server/contract'
import { paperQuery, type Asked } from '../../client/figures.ts'
import { sayDay } from '../../days/day-text.ts'
import { Icon } from '../../icons/icon.tsx'
import { Value } from '../value.tsx'
import styles from './paper-behind.module.css'
import table from './small-table.module.css'

/** A received value opens to its letter and to the values given before, never to invented rows. */
export function PaperBehind({ asked, paper }: { asked: Asked; paper: Paper }) {
  const earlier = useQuery(paperQuery(asked)).data?.earlier ?? []
  const lines: [string, string | null][] = [
    ['提供单位', paper.provider],
    ['来文文号', paper.number],
    ['口径', paper.basis],
    ['统计截止', paper.cutOffOn && sayDay(paper.cutOffOn)],
    ['收到', [paper.receivedOn && sayDay(paper.receivedOn), paper.receivedBy].filter(Boolean).join('，') || null],
  ]
  return (
    <section aria-label="来文">
      <h3>来文</h3>
      <div className={styles['paper']}>
        <p className={styles['title']}>{paper.title}</p>
        <dl>{lines.map(([name, text]) => text && <Line key={name} name={name} text={text} />)}</dl>
        <p className={styles['doors']}>
          {paper.sha256 ? (
            <a href={`/api/${asked.county}/documents/${paper.sha256}`} target="_blank" rel="noreferrer">
              <Icon name="document" size={16} /> {paper.fileName ?? '查看原件'}
            </a>
          ) : (
            <span className={styles['none']}>没有存原件</span>
          )}
          <Link
            to="/$county/registers/$register/$record"
            params={{ county: asked.county, register: paper.register, record: paper.recordId }}
          >
            在来数台账中打开
          </Link>
        </p>
      </div>
      {earlier.length > 0 && (
        <table className={table['table']}>
          <caption className={styles['caption']}>先前给过的数</caption>
          <tbody>
            {earlier.map((each) => (
              <tr key={each.recordedFrom}>
                <th scope="row">{sayDay(each.recordedFrom.slice(0, 10))}登记</th>
                <td>
                  {each.paper.title}
                  {each.valueStatus && `（${each.valueStatus}）`}
                </td>
                <td className={table['amount']}>
                  <Value value={each.value} unit={each.unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
