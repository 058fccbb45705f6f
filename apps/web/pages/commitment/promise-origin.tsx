import { Link } from '@tanstack/react-router'
import type { PromiseDetail } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Panel } from '../../page/panel.tsx'
import styles from './promise-origin.module.css'

/** The sentence in its paper, and the problems that it answers. */
export function PromiseOrigin({ promise }: { promise: PromiseDetail }) {
  const county = useCountyCode()
  const { wording, paper, section, places, problems } = promise
  return (
    <Panel title="出处">
      <div className={styles['body']}>
        {wording && <blockquote>{wording}</blockquote>}
        <p className={styles['soft']}>
          {paper}
          {section && ` · ${section}`}
        </p>
        {places.map((place) => (
          <p key={`${place.paper} ${place.start}`}>
            <Link
              to="/$county/papers/$paper"
              params={{ county, paper: place.paper }}
              search={(before) => ({ ...before, at: String(place.start) })}
            >
              在《{place.title}》原文中看
            </Link>
          </p>
        ))}
        {problems.length > 0 && (
          <p>
            对应的问题：
            {problems.map(({ id, name }, i) => (
              <span key={id}>
                {i > 0 && '、'}
                <Link
                  to="/$county/registers/$register/$record"
                  params={{ county, register: 'opinion-problems', record: id }}
                >
                  {name}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </Panel>
  )
}
