import type { FigureDetail } from '@dongjian/server/contract'
import type { Asked } from '../../client/figures.ts'
import { sayDay, today } from '../../days/day-text.ts'
import { Change } from '../change.tsx'
import { Figure } from '../figure.tsx'
import { Value } from '../value.tsx'
import { Curve } from './curve.tsx'
import { FigureRecords } from './figure-records.tsx'
import styles from './figure-story.module.css'
import { HowCounted } from './how-counted.tsx'
import { PaperBehind } from './paper-behind.tsx'
import { Standing } from './standing.tsx'

export function FigureStory({ figure, asked }: { figure: FigureDetail; asked: Asked }) {
  const { value, unit, before, completeness } = figure
  return (
    <div className={styles['story']}>
      <div>
        <p className={styles['when']}>
          {figure.periodText} · 截至{sayDay(figure.asKnownOn ?? today())}所知
          <Standing figure={figure} />
        </p>
        <Value value={value} unit={unit} why={completeness.why} size="key" />
        {before && (
          <p className={styles['before']}>
            <Figure code={figure.code} slice={figure.params} period={before.period} label={figure.label}>
              {before.periodText} <Value value={before.value} unit={unit} why="没有上一期的数" />
            </Figure>{' '}
            <Change difference={figure.difference} growth={figure.growth} unit={unit} />
          </p>
        )}
      </div>
      <p>{figure.explanation}</p>
      {figure.note && figure.note !== '' && !figure.explanation.includes(figure.note) && (
        <p className={styles['note']}>{figure.note}</p>
      )}
      <HowCounted figure={figure} />
      <Curve figure={figure} />
      {figure.paper && <PaperBehind asked={asked} paper={figure.paper} />}
      {figure.records && <FigureRecords asked={asked} behind={figure.records} />}
      <p className={styles['hash']}>口径指纹 {figure.definitionHash.slice(0, 12)}</p>
    </div>
  )
}
