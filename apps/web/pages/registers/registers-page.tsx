import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RegisterBrief } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { registersQuery } from '../../client/registers.ts'
import { groupDigits } from '../../amount/decimal-text.ts'
import { sayDay } from '../../days/day-text.ts'
import { Page } from '../../page/page.tsx'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import styles from './registers-page.module.css'

const bySubject = (registers: readonly RegisterBrief[]): Map<string, RegisterBrief[]> => {
  const subjects = new Map<string, RegisterBrief[]>()
  for (const each of registers) subjects.set(each.subject, [...(subjects.get(each.subject) ?? []), each])
  return subjects
}

export default function RegistersPage() {
  const { county, asKnownOn } = useReading()
  const registers = useQuery(registersQuery(county, asKnownOn))
  return (
    <Page title="台账" about="所有数字都从这些台账算出；改了台账，数字和报告跟着变，旧内容一律留存。">
      <Answered
        query={registers}
        loading={
          <Loading label="台账">
            <BoneLines count={14} height={28} />
          </Loading>
        }
      >
        {(all) => (
          <div className={styles['subjects']}>
            {[...bySubject(all)].map(([subject, own]) => (
              <Panel key={subject} title={subject}>
                <ul>
                  {own.map((register) => (
                    <RegisterLine key={register.name} register={register} county={county} />
                  ))}
                </ul>
              </Panel>
            ))}
          </div>
        )}
      </Answered>
    </Page>
  )
}

function RegisterLine({ register, county }: { register: RegisterBrief; county: string }) {
  const { name, title, about, count, more, keptTo, closed } = register
  return (
    <li>
      <Link to="/$county/registers/$register" params={{ county, register: name }} className={styles['line']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['count']}>{groupDigits(String(count)) + (more ? '+' : '')} 条</span>
        <span className={styles['about']}>{about}</span>
        {keptTo !== null && (
          <span className={styles['kept']}>
            {closed ? '已结账到' : '记到'}
            {sayDay(keptTo)}
          </span>
        )}
      </Link>
    </li>
  )
}
