import { Link } from '@tanstack/react-router'
import type { RecordDetail } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Panel } from '../../page/panel.tsx'
import styles from './referring.module.css'

/** Records of other registers that name this one. */
export function Referring({ groups }: { groups: RecordDetail['referring'] }) {
  const county = useCountyCode()
  const shown = groups.filter(({ count }) => count > 0)
  if (shown.length === 0) return null
  return (
    <Panel title="引用它的记录">
      {shown.map((group) => (
        <section key={group.register + group.field} className={styles['group']}>
          <h3>
            {group.title} · {group.label} <span>{group.more ? `${group.count}+` : group.count} 条</span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <li key={row.id}>
                <Link
                  to="/$county/registers/$register/$record"
                  params={{ county, register: group.register, record: row.id }}
                >
                  {row.name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
