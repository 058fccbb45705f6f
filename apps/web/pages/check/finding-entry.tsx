import { Link } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import { periodPlaces } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Figure } from '../../figure/figure.tsx'
import list from '../../drafts/entry-list.module.css'
import styles from './finding-entry.module.css'
import { verdictWords, type Judged } from './findings.ts'
import { MatchLine, type OnSettled } from './match-line.tsx'
import { VerdictMark } from './verdict-mark.tsx'

interface Props {
  finding: Judged
  /** The day as which the records were read. */
  known: string | undefined
  chosen: boolean
  onChoose: () => void
  onSettled: OnSettled | undefined
}

export function FindingEntry({ finding, known, chosen, onChoose, onSettled }: Props) {
  const { verdict, text, label, figure, system, period, periodFrom, why, params, match } = finding
  return (
    <li className={list['entry']} data-entry={finding.order} data-chosen={chosen ? 'yes' : undefined}>
      <button type="button" className={list['head']} onClick={onChoose} aria-pressed={chosen}>
        <VerdictMark verdict={verdict} />
        <span className={styles['text']}>{text}</span>
        <span className={styles['label']}>{label ?? verdictWords[verdict]}</span>
      </button>
      {(system || figure || why || finding.commitment) && (
        <div className={styles['body']}>
          {figure && system && (
            <p>
              系统：
              <Figure
                code={figure}
                label={label ?? ''}
                period={period ?? undefined}
                slice={params}
                known={known}
                className={styles['system']}
              >
                {system.text ?? system.value ?? '缺数'}
              </Figure>
              {period && (
                <span className={styles['soft']}>
                  {' '}
                  {sayPeriod(period)}
                  {periodFrom && `（${periodPlaces[periodFrom]}）`}
                </span>
              )}
            </p>
          )}
          {why && <p className={styles['why']}>{why}</p>}
          {finding.commitment && <Promise code={finding.commitment} />}
        </div>
      )}
      {match && verdict !== 'hints' && (chosen || verdict === 'unjudged') && (
        <MatchLine finding={finding} match={match} onSettled={onSettled} />
      )}
    </li>
  )
}

function Promise({ code }: { code: string }) {
  const county = useCountyCode()
  return (
    <p>
      <Link to="/$county/registers/$register" params={{ county, register: 'commitments' }} search={{ 'f.code': code }}>
        看承诺台账（{code}）
      </Link>
    </p>
  )
}
