import { Button } from '../../../controls/button.tsx'
import { sayParameter } from '../../../policies/money.ts'
import { movedIn, writeMoved } from '../../../policies/policy-view.ts'
import { usePolicy } from '../policy-in-hand.ts'
import styles from './moved-note.module.css'

/** Nobody may take what a moved slider gives for what the paper gives. */
export function MovedNote() {
  const { policy, view, change } = usePolicy()
  const moved = movedIn(view)
  const parameters = policy.parameters.filter(({ name }) => name in moved)
  if (parameters.length === 0) return null
  const said = parameters.map(
    ({ name, value, unit }) => `${name} ${sayParameter(moved[name]!, unit)}（原文 ${sayParameter(value, unit)}）`,
  )
  const back = () => change(Object.fromEntries(Object.keys(writeMoved(moved)).map((word) => [word, undefined])))
  return (
    <div className={styles['note']}>
      <p>按测算中改动的参数算：{said.join('，')}。</p>
      <Button weight="text" icon="undo" onClick={back}>
        按原文算
      </Button>
    </div>
  )
}
