import type { IndexTreeElement } from '@dongjian/server/contract'
import { today } from '../../../days/day-text.ts'
import { Figure } from '../../../figure/figure.tsx'
import { Missing } from '../../../figure/missing.tsx'
import { sayMeasured } from '../../../indices/index-words.ts'
import { useIndex } from '../index-in-hand.ts'
import styles from './tree.module.css'

/** The value of an indicator: a door where the platform counts it, as of the day that the edition read it. */
export function IndicatorValue({ element: { indicator, why } }: { element: IndexTreeElement }) {
  const { edition } = useIndex()
  if (indicator === null) return null
  const { value, unit, figure, imputed } = indicator
  const said = value === null ? <Missing why={why ?? '没有这个数'} /> : sayMeasured(value, unit)
  const known = edition.asKnownOn < today() ? edition.asKnownOn : undefined
  return (
    <>
      {imputed && <ImputedTag />}
      {figure === null ? (
        said
      ) : (
        <Figure code={figure.code} label={figure.label} period={figure.period} known={known}>
          {said}
        </Figure>
      )}
    </>
  )
}

/** Filled in by the model, no value that anybody gave. */
function ImputedTag() {
  return (
    <span className={styles['imputed']} title="缺数，由模型按方法补上的，不是实数">
      插补
    </span>
  )
}

export function IndicatorBefore({ element: { indicator } }: { element: IndexTreeElement }) {
  if (indicator === null) return null
  const { before, unit } = indicator
  return before === null ? <Missing why="没有上年的数" /> : sayMeasured(before, unit)
}

export function IndicatorSource({ element: { indicator } }: { element: IndexTreeElement }) {
  if (indicator === null) return null
  const { source, denominator, better } = indicator
  return (
    <span className={styles['source']}>
      {source}
      {denominator !== null && `；除以${denominator}`}
      {better === 'lower' && '；越小越好'}
    </span>
  )
}
