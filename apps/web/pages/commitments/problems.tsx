import { Link } from '@tanstack/react-router'
import { sayPeriod, shiftYears } from '@dongjian/kernel/define'
import type { AdmittedProblem } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Figure } from '../../figure/figure.tsx'
import { Light } from '../../figure/light.tsx'
import { Missing } from '../../figure/missing.tsx'
import { Panel } from '../../page/panel.tsx'
import styles from './problems.module.css'

/** What was admitted, what is done about it, the figures that show it and the promises that answer it. */
export function Problems({ problems }: { problems: readonly AdmittedProblem[] }) {
  const county = useCountyCode()
  return (
    <Panel
      title="存在问题"
      acts={
        <Link to="/$county/registers/$register" params={{ county, register: 'opinion-problems' }}>
          问题台账
        </Link>
      }
    >
      {problems.length === 0 && <p className={styles['none']}>还没有登记存在问题。</p>}
      <ul className={styles['problems']}>
        {problems.map((problem) => (
          <ProblemLine key={problem.id} problem={problem} />
        ))}
      </ul>
    </Panel>
  )
}

function ProblemLine({ problem }: { problem: AdmittedProblem }) {
  const county = useCountyCode()
  const { id, name, wording, measures, unit, statusText, unknown } = problem
  return (
    <li className={styles['problem']}>
      <div>
        <h3>
          <Link to="/$county/registers/$register/$record" params={{ county, register: 'opinion-problems', record: id }}>
            {name}
          </Link>
        </h3>
        <p className={styles['soft']}>
          {statusText}
          {unit && ` · ${unit}`}
        </p>
        {wording && <p>{wording}</p>}
        {measures && <p>措施：{measures}</p>}
        {unknown.length > 0 && <p className={styles['soft']}>未对上的代码：{unknown.join('、')}</p>}
      </div>
      <Shown figures={problem.figures} />
      <Answering commitments={problem.commitments} />
    </li>
  )
}

function Shown({ figures }: { figures: AdmittedProblem['figures'] }) {
  return (
    <div>
      <h4>反映它的数字</h4>
      {figures.length === 0 && <p className={styles['soft']}>没有对应的数字</p>}
      <ul>
        {figures.map(({ code, label, period, text, before }) => {
          const last = shiftYears(period, -1)
          return (
            <li key={code} className={styles['figure']}>
              <span>{label}</span>
              <span>
                <Door code={code} label={label} period={period} text={text} />
                <span className={styles['soft']}>
                  （{sayPeriod(last)} <Door code={code} label={label} period={last} text={before} />）
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Door({ code, label, period, text }: { code: string; label: string; period: string; text: string | null }) {
  return (
    <Figure code={code} label={label} period={period}>
      {text ?? <Missing why={`还没有${sayPeriod(period)}的数`} />}
    </Figure>
  )
}

function Answering({ commitments }: { commitments: AdmittedProblem['commitments'] }) {
  const county = useCountyCode()
  return (
    <div>
      <h4>对应的承诺</h4>
      {commitments.length === 0 && <p className={styles['soft']}>这两年没有承诺对应它</p>}
      <ul>
        {commitments.map(({ id, title, light }) => (
          <li key={id} className={styles['answer']}>
            <Light colour={light} />
            <Link to="/$county/commitments/$commitment" params={{ county, commitment: id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
