import type { IndexWhatIf } from '@dongjian/server/contract'
import { Missing } from '../../../figure/missing.tsx'
import { sayPlace, sayScore, signed } from '../../../indices/index-words.ts'
import { useIndex } from '../index-in-hand.ts'
import moving from '../../../page/moving.module.css'
import styles from './answer.module.css'
import { PassedUnits } from './passed-units.tsx'
import { PlaceLine } from './place-line.tsx'
import { sayMove } from './what-if-words.ts'

/** What everybody looks at while a slider moves: it keeps its place and its height. */
export function AnsweredPlace({ answer }: { answer: IndexWhatIf }) {
  const { edition, year } = useIndex()
  const { before, after, of, mode, passed, passedBy } = answer
  const why = answer.why ?? (mode === 'own' ? '只凭本地数据不能判断位次' : '没有得分')
  return (
    <section aria-label="推演的位次和得分" className={moving['panel']} data-answer>
      <dl className={`${moving['numbers']} ${styles['numbers']}`}>
        <div>
          <dt>
            {answer.unit.code !== edition.unit.code && answer.unit.name}
            {year}年自测位次
          </dt>
          <dd className={`${moving['key']} ${styles['key']}`} aria-live="polite">
            {after.place !== null ? sayPlace(after.place) : mode === 'own' ? '不能判断' : <Missing why={why} />}
          </dd>
        </div>
        {mode === 'all' && (
          <div>
            <dt>比原来{before.place !== null && `（${sayPlace(before.place)}）`}</dt>
            <dd className={moving['number']}>
              {before.place === null || after.place === null ? (
                <Missing why={why} />
              ) : (
                sayMove(before.place, after.place)
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>得分</dt>
          <dd className={moving['number']}>
            {after.score === null ? <Missing why={why} /> : sayScore(after.score)}
            {before.score !== null && after.score !== null && <small>{signed(after.score - before.score)}</small>}
          </dd>
        </div>
      </dl>
      {before.place !== null && after.place !== null ? (
        <>
          <PlaceLine before={before.place} after={after.place} of={of} />
          {passed.length + passedBy.length === 0 && <p className={styles['passed']}>没有超过谁，也没有被谁超过。</p>}
          <PassedUnits word="超过" units={passed} />
          <PassedUnits word="被超过" units={passedBy} />
        </>
      ) : (
        <p className={styles['why']}>{mode === 'own' ? '原因见下面“只凭本地数据不能判断的”。' : why}</p>
      )}
    </section>
  )
}
