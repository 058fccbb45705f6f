import type { Board, Reminder } from '@dongjian/server/contract'
import { sayDay } from '../../days/day-text.ts'
import { PlaceLink } from '../../page/place-link.tsx'
import { Panel } from '../../page/panel.tsx'
import { sayLeft, splitReminders } from '../../promises/promise-words.ts'
import styles from './reminders.module.css'

const shown = 6

/** What is due in the next weeks or over, the earliest first; counted in working days. */
export function Reminders({ board }: { board: Board }) {
  const { known, silent } = splitReminders(board.reminders)
  return (
    <Panel title="到期提醒">
      {known.length === 0 && <p className={styles['none']}>今后45天没有到期的，也没有已知超期的。</p>}
      <Lines reminders={known.slice(0, shown)} />
      {known.length > shown && (
        <details className={styles['rest']}>
          <summary>另有 {known.length - shown} 项</summary>
          <Lines reminders={known.slice(shown)} />
        </details>
      )}
      {silent.length > 0 && (
        <details className={styles['rest']}>
          <summary>{silent.length} 项到期时台账还没有记到，办没办成不知道</summary>
          <Lines reminders={silent} />
        </details>
      )}
    </Panel>
  )
}

function Lines({ reminders }: { reminders: readonly Reminder[] }) {
  return (
    <ul className={styles['lines']}>
      {reminders.map((each) => (
        <li key={`${each.id} ${each.what} ${each.dueOn}`}>
          <PlaceLink
            place={{ kind: 'record', register: each.register, id: each.id }}
            label={each.name}
            className={styles['name']}
          >
            {each.name}
          </PlaceLink>
          <p>
            {each.what}（{each.says}）{each.unit && ` · ${each.unit}`}
          </p>
          <p className={styles['day']}>
            {sayDay(each.dueOn)}，
            {each.keptTo === null ? (
              <strong data-over={each.left < 0 ? 'yes' : undefined}>{sayLeft(each.left)}</strong>
            ) : (
              `台账记到${sayDay(each.keptTo)}`
            )}
            {each.provisional && '；放假安排未公布，暂按推算'}
          </p>
        </li>
      ))}
    </ul>
  )
}
