import { useQuery } from '@tanstack/react-query'
import type { FigureValue } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { heightOf } from '../../amount/decimal-text.ts'
import { figuresQuery } from '../../client/figures.ts'
import { Figure } from '../../figure/figure.tsx'
import { Value } from '../../figure/value.tsx'
import { Panel } from '../../page/panel.tsx'
import { valuesOf, type FlowValues } from './flows.ts'
import styles from './money-flow.module.css'

/** What the treasury put in, and what firms and banks put in beside it, on one scale from zero. */
export function MoneyFlow() {
  const figures = useQuery(figuresQuery(useReading())).data?.figures ?? []
  const shown = valuesOf(figures)
  if (shown.length === 0) return null
  return (
    <Panel title="财政资金与带动" acts={<span className={styles['key']}>深色为财政，全长为带动</span>}>
      <ul className={styles['flows']}>
        {shown.map((flow) => (
          <FlowLine key={flow.from.code} flow={flow} />
        ))}
      </ul>
    </Panel>
  )
}

function FlowLine({ flow: { from, to } }: { flow: FlowValues }) {
  const share = heightOf(from.value ?? '0') / Math.max(heightOf(to.value ?? '0'), 1)
  return (
    <li>
      <p className={styles['ends']}>
        <End figure={from} />
        <span aria-label="对应">→</span>
        <End figure={to} />
      </p>
      <span className={styles['scale']} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
      </span>
    </li>
  )
}

function End({ figure }: { figure: FigureValue }) {
  return (
    <span className={styles['end']}>
      {figure.label}
      <Figure code={figure.code} label={figure.label} className={styles['number']}>
        <Value value={figure.value} unit={figure.unit} glance />
      </Figure>
    </span>
  )
}
