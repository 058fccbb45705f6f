import { Link } from '@tanstack/react-router'
import { useReading } from '../../address/use-reading.ts'
import { useRegisters } from '../../client/registers.ts'
import tabs from '../../page/tabs.module.css'
import styles from './siblings.module.css'

/** The other registers of the same subject, one step away. */
export function Siblings({ register }: { register: string }) {
  const { county, asKnownOn } = useReading()
  const all = useRegisters(county, asKnownOn).data ?? []
  const subject = all.find(({ name }) => name === register)?.subject
  const siblings = all.filter((each) => each.subject === subject)
  if (siblings.length < 2) return null
  return (
    <nav aria-label={`${subject}类台账`} className={`${tabs['tabs']} ${styles['siblings']}`}>
      {siblings.map(({ name, title, count, more }) => (
        <Link
          key={name}
          to="/$county/registers/$register"
          params={{ county, register: name }}
          activeOptions={{ includeSearch: false }}
        >
          {title.replace(/台账$/, '')} <span>{more ? `${count}+` : count}</span>
        </Link>
      ))}
    </nav>
  )
}
