import type { IndexCompared } from '@dongjian/server/contract'
import { barScale } from '../../../indices/bar-span.ts'
import table from '../../../indices/index-table.module.css'
import { signed } from '../../../indices/index-words.ts'
import { SignedBar } from '../../../indices/signed-bar.tsx'
import styles from './causes.module.css'
import { kindWords, nameOfPart, sayMove } from './effects.ts'

interface Props {
  parts: IndexCompared['parts']
  change: number
}

/** What raised the score and what lowered it, the strongest first; together they are the change. */
export function Causes({ parts, change }: Props) {
  const scale = barScale(parts.map(({ effect }) => effect))
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          <th scope="col">原因</th>
          <th scope="col">哪一类</th>
          <th scope="col">从多少到多少</th>
          <th scope="col" colSpan={2}>
            对得分的影响
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.kind} ${part.code}`}>
            <th scope="row">{nameOfPart(part)}</th>
            <td>{kindWords[part.kind]}</td>
            <td>{sayMove(part)}</td>
            <td className={styles['bar']}>
              <SignedBar value={part.effect} scale={scale} />
            </td>
            <td className={table['amount']}>{signed(part.effect)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot className={styles['foot']}>
        <tr>
          <th scope="row" colSpan={4}>
            合计
          </th>
          <td className={table['amount']}>{signed(change)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

export function CausesCards({ parts, change }: Props) {
  const scale = barScale(parts.map(({ effect }) => effect))
  return (
    <ul className={styles['cards']} aria-label="得分变化的原因">
      {parts.map((part) => (
        <li key={`${part.kind} ${part.code}`}>
          <span className={styles['head']}>
            {nameOfPart(part)}
            <strong>{signed(part.effect)}</strong>
          </span>
          <SignedBar value={part.effect} scale={scale} />
          <span className={styles['soft']}>{[kindWords[part.kind], sayMove(part)].filter(Boolean).join('：')}</span>
        </li>
      ))}
      <li>
        <span className={styles['head']}>
          合计<strong>{signed(change)}</strong>
        </span>
      </li>
    </ul>
  )
}
