import type { IndexCompared } from '@dongjian/server/contract'
import { useNarrow } from '../../../controls/use-narrow.ts'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { sayPlace, sayRise, sayScore, signed } from '../../../indices/index-words.ts'
import { OwnRunTag } from '../../../indices/marks.tsx'
import { Panel } from '../../../page/panel.tsx'
import { Empty } from '../../../states/empty.tsx'
import { CausesExport } from './causes-export.tsx'
import { Causes, CausesCards } from './causes.tsx'
import styles from './compared.module.css'
import { effectsByKind, kindWords } from './effects.ts'

interface Props {
  compared: IndexCompared
  /** The other edition in words; none where it is this one with another year. */
  before: string | undefined
}

export function Compared({ compared, before }: Props) {
  const { unit, from, to, change, parts, differences, why } = compared
  const narrow = useNarrow()
  return (
    <>
      <section aria-label="两版的得分和位次" className={styles['sides']}>
        <Side title={before ?? '本版'} standing={from} />
        <Side title="本版" standing={to} />
        <Change compared={compared} />
      </section>
      <Panel title={`${unit.name}的得分为什么变`} acts={parts.length > 0 && <CausesExport compared={compared} />}>
        {change === null ? (
          <Empty title="分不出原因" why={why ?? '有一边没有得分。'} />
        ) : parts.length === 0 ? (
          <p className={styles['about']}>得分没有变，没有要分的原因。</p>
        ) : (
          <>
            <p className={styles['sum']}>
              {effectsByKind(parts).map(({ kind, effect }) => (
                <span key={kind}>
                  {kindWords[kind]} {signed(effect)}
                </span>
              ))}
              <strong>合计 {signed(change)}</strong>
              {why && <span>{why}</span>}
            </p>
            {parts.some(({ kind }) => kind === 'presence') && (
              <p className={styles['about']}>
                有无数据：一项一边有数一边没有，或同组别的项缺数，这一项占的分量就变了。
              </p>
            )}
            {narrow ? (
              <CausesCards parts={parts} change={change} />
            ) : (
              <ScrollRegion label="得分变化的原因" className={styles['scroll']}>
                <Causes parts={parts} change={change} />
              </ScrollRegion>
            )}
          </>
        )}
      </Panel>
      <Panel title="两边哪里不同">
        {differences.length === 0 ? (
          <p className={styles['about']}>
            {before === undefined ? '同一版的两个年度，模型和方法相同。' : '模型、数据、平台数字都相同。'}
          </p>
        ) : (
          <ul className={styles['differences']}>
            {differences.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}

function Side({ title, standing: { year, score, place, of } }: { title: string; standing: IndexCompared['from'] }) {
  return (
    <div>
      <h2>
        {year}年 <OwnRunTag />
      </h2>
      <p className={styles['score']}>{score === null ? '没有得分' : sayScore(score)}</p>
      <p>{place === null ? '没有位次' : `${of}个县（市、区）中${sayPlace(place)}`}</p>
      <p className={styles['title']}>{title}</p>
    </div>
  )
}

function Change({ compared: { change, rise } }: { compared: IndexCompared }) {
  return (
    <div>
      <h2>变化</h2>
      <p className={styles['score']}>{change === null ? '—' : signed(change)}</p>
      <p>{rise === null ? '位次的变化比不出' : `位次${sayRise(rise.places)}`}</p>
      {rise && rise.places !== 0 && (
        <p className={styles['title']}>
          提升幅度居{rise.of}个县（市、区）中{sayPlace(rise.place)}
        </p>
      )}
    </div>
  )
}
