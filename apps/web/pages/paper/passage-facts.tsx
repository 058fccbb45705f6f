import { sayDay } from '../../days/day-text.ts'
import { Figure } from '../../figure/figure.tsx'
import styles from './passage-entry.module.css'
import { operatorWords, type Passage } from './passages.ts'

/** What a passage would become: its target and the figure that shows it, who, by when. */
export function PassageFacts({ passage }: { passage: Passage }) {
  const { kind, wording, target, year, yearSaid, lead, leadSaid, partners, deadline, deadlineSaid } = passage
  const undecided = passage.state === 'open'
  return (
    <div className={styles['facts']}>
      <p className={styles['wording']}>{wording}</p>
      {target && <TargetLine passage={passage} />}
      {undecided && (
        <p>
          {kind !== 'problem' && (
            <>
              {deadlineSaid === null && kind === 'item' ? '没有写明时限' : `${sayDay(deadline)}前`}
              {kind === 'commitment' && !yearSaid && `（${year}年，文中没有写年份，待确认）`}，
            </>
          )}
          {lead.text}
          {leadSaid === null ? '（文中没有写明）' : leadSaid === lead.text ? '' : `（文中写“${leadSaid}”）`}
          {partners.length > 0 && `，${partners.join('、')}配合`}
        </p>
      )}
      {undecided && kind === 'problem' && <ProblemLines passage={passage} />}
      {undecided && passage.existing && (
        <p className={styles['existing']}>
          台账已有 {passage.existing.code}“{passage.existing.name}”：{passage.existing.why}
        </p>
      )}
    </div>
  )
}

function TargetLine({ passage: { target, year, state } }: { passage: Passage }) {
  const { operator, value, unit, figure, why, candidates, inferred, baseline } = target!
  return (
    <p>
      <strong>
        {operatorWords[operator]}
        {value}
        {unit}
      </strong>
      {inferred && '（没有写数，按一个计）'}
      {figure ? (
        <>
          ，看
          <Figure code={figure.code} label={figure.label} period={String(year)}>
            {figure.label}
          </Figure>
          {baseline !== null && state === 'open' && `，${year - 1}年是${baseline}${unit ?? ''}`}
        </>
      ) : (
        <span className={styles['unsure']}>
          。{why}
          {candidates.length > 0 && `；相近的有${candidates.map(({ label }) => `“${label}”`).join('')}，可以修改后确认`}
        </span>
      )}
    </p>
  )
}

function ProblemLines({ passage: { figures, answers, year } }: { passage: Passage }) {
  return (
    <>
      {answers.length > 0 && <p>对应措施：{answers.map(({ name }) => name).join('；')}</p>}
      {figures.length > 0 && (
        <p>
          看
          {figures.map(({ code, label }, i) => (
            <span key={code}>
              {i > 0 && '、'}
              <Figure code={code} label={label} period={String(year)}>
                {label}
              </Figure>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
