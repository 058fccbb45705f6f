import type { FigureDetail } from '@dongjian/server/contract'
import { Figure } from '../figure.tsx'
import { Value } from '../value.tsx'
import styles from './how-counted.module.css'

type Part = NonNullable<FigureDetail['numerator']>

/** The two numbers of a quotient, our own arithmetic beside a given value, and the figures it is made from. */
export function HowCounted({ figure }: { figure: FigureDetail }) {
  const parts: [string, Part | null][] = [
    ['分子', figure.numerator],
    ['分母', figure.denominator],
    ['本平台测算', figure.beside],
  ]
  const shown = parts.flatMap(([role, part]) => (part ? [{ role, part }] : []))
  const named = new Set(shown.map(({ part }) => part.code))
  const others = figure.from.filter(({ code }) => !named.has(code))
  if (shown.length === 0 && others.length === 0) return null
  return (
    <section aria-label="计算口径">
      <h3>计算口径</h3>
      <dl className={styles['parts']}>
        {shown.map(({ role, part }) => (
          <div key={role}>
            <dt>
              {role} <span>{part.label}</span>
            </dt>
            <dd>
              {part.code ? (
                <Figure code={part.code} label={part.label} period={figure.period}>
                  <Value value={part.value} unit={part.unit} />
                </Figure>
              ) : (
                <Value value={part.value} unit={part.unit} />
              )}
            </dd>
          </div>
        ))}
        {others.map((other) => (
          <div key={other.code + other.period}>
            <dt>
              {other.periodText} <span>{other.label}</span>
            </dt>
            <dd>
              <Figure code={other.code} label={other.label} period={other.period} slice={other.params}>
                <Value value={other.value} unit={other.unit} why={other.completeness.why} />
              </Figure>
            </dd>
          </div>
        ))}
      </dl>
      {figure.beside && (
        <p className={styles['hint']}>发布单位用可比口径和修订后的基数，与本平台测算有出入属正常，以发布数为准。</p>
      )}
    </section>
  )
}
