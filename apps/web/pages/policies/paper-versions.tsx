import { Link } from '@tanstack/react-router'
import type { PolicyBrief } from '@dongjian/server/contract'
import { sayInstant } from '../../days/day-text.ts'
import { Panel } from '../../page/panel.tsx'
import { StateMark } from '../../policies/state-mark.tsx'
import { sayYears, type Paper } from './papers.ts'
import styles from './paper-versions.module.css'

const tabs = [
  { to: '/$county/policies/$policy/explain', word: '我能得多少' },
  { to: '/$county/policies/$policy/simulate', word: '测算' },
  { to: '/$county/policies/$policy/entitlements', word: '应得与兑现' },
] as const

export function PaperVersions({ county, paper: { name, versions } }: { county: string; paper: Paper }) {
  return (
    <Panel title={name}>
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <Version key={version.id} county={county} version={version} from={versions.find(isSourceOf(version))} />
        ))}
      </ul>
    </Panel>
  )
}

const isSourceOf =
  ({ madeFrom }: PolicyBrief) =>
  ({ id }: PolicyBrief): boolean =>
    id === madeFrom

interface Props {
  county: string
  version: PolicyBrief
  /** The version whose numbers it moves. */
  from: PolicyBrief | undefined
}

function Version({ county, version, from }: Props) {
  const { id, edition, number, state, years, addedAt } = version
  const params = { county, policy: id }
  return (
    <li>
      <div className={styles['name']}>
        <Link to="/$county/policies/$policy" params={params} className={styles['edition']}>
          {edition}
        </Link>
        <StateMark state={state} />
      </div>
      <dl>
        <div>
          <dt className="visually-hidden">文号</dt>
          <dd>{number}</dd>
        </div>
        <div>
          <dt>政策年度</dt>
          <dd>{sayYears(years)}</dd>
        </div>
        {state === 'draft' && (
          <div>
            <dt>存入</dt>
            <dd>
              {sayInstant(addedAt)}
              {from && `，由${from.edition}改动参数而来`}
            </dd>
          </div>
        )}
      </dl>
      <div className={styles['ways']}>
        {tabs.map(({ to, word }) => (
          <Link key={to} to={to} params={params}>
            {word}
          </Link>
        ))}
      </div>
    </li>
  )
}
