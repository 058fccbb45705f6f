import type { Promised } from '@dongjian/server/contract'
import { trimZeros } from '../../amount/decimal-text.ts'
import { LightCounts } from '../../promises/light-counts.tsx'
import { sayRolledUp } from '../../promises/promise-words.ts'
import { rollUpHere } from '../../promises/roll-up.ts'
import styles from './board-whole.module.css'

/** What the promises on the page come to. */
export function BoardWhole({ promises }: { promises: readonly Promised[] }) {
  const whole = rollUpHere(promises)
  return (
    <div className={styles['whole']} data-whole>
      <LightCounts promises={promises} />
      {promises.length > 0 && (
        <p>
          {whole.progress !== null && <strong>加权进度 {trimZeros(whole.progress)}%</strong>} {sayRolledUp(whole)}
        </p>
      )}
    </div>
  )
}
