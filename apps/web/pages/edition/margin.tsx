import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Edition, ReportDifference } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import styles from './margin.module.css'

interface Props {
  edition: Edition
  differences: UseQueryResult<ReportDifference[]>
}

/** Beside the sheet: what is missing in it, and what has changed in the records since. */
export function Margin({ edition, differences }: Props) {
  const missing = edition.facts.filter(({ completeness }) => completeness.state !== 'complete')
  return (
    <aside className={styles['margin']} aria-label="核对与变化">
      {missing.length > 0 && (
        <section>
          <h2>缺数或待更新</h2>
          <ul>
            {missing.map((fact) => (
              <li key={fact.mark}>
                <a href={`#${fact.mark}`}>{fact.label}</a>
                <p>{fact.completeness.why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>定稿以后的变化</h2>
        <Answered
          query={differences}
          loading={
            <Loading label="变化">
              <BoneLines count={3} />
            </Loading>
          }
        >
          {(list) =>
            list.length === 0 ? (
              <p>没有变化：现在重算，每个数字都与本版相同。</p>
            ) : (
              <ul>
                {list.map((each) => (
                  <Difference key={each.mark} difference={each} />
                ))}
              </ul>
            )
          }
        </Answered>
      </section>
    </aside>
  )
}

function Difference({ difference }: { difference: ReportDifference }) {
  const county = useCountyCode()
  const { mark, label, was, now, why, records } = difference
  return (
    <li>
      <a href={`#${mark}`}>{label}</a>
      <p>
        <del>{was ?? '缺'}</del> → <strong>{now ?? '缺'}</strong>
      </p>
      {why && <p>{why}</p>}
      {records.map((record) => (
        <p key={record.id}>
          <Link
            to="/$county/registers/$register/$record"
            params={{ county, register: record.register, record: record.id }}
          >
            {record.text}
          </Link>
        </p>
      ))}
    </li>
  )
}
