import { findSpan, sayPeriod } from '@dongjian/kernel/define'
import { VerdictMark } from '../verdict-mark.tsx'
import list from '../../../drafts/entry-list.module.css'
import styles from './pair-entry.module.css'
import type { Pair } from './pairs.ts'

const sayPair = ({ sort, verdict }: Pair): string => {
  if (sort === 'differs') return '两处数值不同'
  return verdict === 'agree' ? '承诺已达到' : verdict === 'differ' ? '承诺未达到' : '是否达到请人工判断'
}

interface Props {
  pair: Pair
  chosen: boolean
  onChoose: () => void
}

export function PairEntry({ pair, chosen, onChoose }: Props) {
  const { verdict, said, period, ours, theirs, why } = pair
  return (
    <li className={list['entry']} data-chosen={chosen ? 'yes' : undefined}>
      <button type="button" className={`${list['head']} ${styles['head']}`} aria-pressed={chosen} onClick={onChoose}>
        <VerdictMark verdict={verdict} />
        <span className={styles['said']}>{said}</span>
        <span className={styles['soft']}>
          {period !== null && findSpan(period) && `${sayPeriod(period)} · `}
          {sayPair(pair)}
        </span>
      </button>
      <dl className={styles['values']}>
        <dt>本文</dt>
        <dd>{ours.text}</dd>
        <dt>另一份</dt>
        <dd>{theirs.text}</dd>
      </dl>
      {chosen && <p className={styles['soft']}>{why}</p>}
    </li>
  )
}
