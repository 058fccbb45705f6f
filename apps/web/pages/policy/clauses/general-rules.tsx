import type { PolicyDetail } from '@dongjian/server/contract'
import type { ReactNode } from 'react'
import { Panel } from '../../../page/panel.tsx'
import { sayAmount, sayParameter } from '../../../policies/money.ts'
import styles from './general-rules.module.css'

/** What holds for every clause: the money, the lists that bar, the cap, the years before. */
export function GeneralRules({ policy }: { policy: PolicyDetail }) {
  const { about, issuer, budget, exclusions, firmCap, parameters, transition } = policy
  const cap = parameters.find(({ name }) => name === firmCap)
  return (
    <Panel title="总则">
      <dl className={styles['rules']}>
        {about && (
          <Rule name="说明" long>
            {about}
          </Rule>
        )}
        <Rule name="制定单位">{issuer ?? '没有写明'}</Rule>
        <Rule name="年度预算">{budget === null ? '没有写明' : sayAmount(budget)}</Rule>
        <Rule name="每家每年最多">{cap ? sayParameter(cap.value, cap.unit) : '不设上限'}</Rule>
        <Rule name="一票否决">{exclusions.length > 0 ? exclusions.join('、') : '没有'}</Rule>
        {transition && (
          <Rule name="过渡条款" long>
            {transition}
          </Rule>
        )}
      </dl>
    </Panel>
  )
}

function Rule({ name, long = false, children }: { name: string; long?: boolean; children: ReactNode }) {
  return (
    <div className={long ? styles['long'] : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
