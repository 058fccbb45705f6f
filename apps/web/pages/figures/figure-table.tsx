import type { FigureValue } from '@dongjian/server/contract'
import { Figure } from '../../figure/figure.tsx'
import { Value } from '../../figure/value.tsx'
import { Panel } from '../../page/panel.tsx'
import styles from './figure-table.module.css'

const sources = { counted: '台账', received: '来数', derived: '测算' } as const

export function FigureTable({ title, figures }: { title: string; figures: readonly FigureValue[] }) {
  return (
    <Panel title={title}>
      <table className={styles['table']}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">数字</th>
            <th scope="col">来源</th>
            <th scope="col">数值</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.code} ${new URLSearchParams(figure.params)}`}>
              <th scope="row">
                {figure.label}
                {Object.keys(figure.params).length > 0 && <span>（{Object.values(figure.params).join('、')}）</span>}
                {figure.value !== null && figure.completeness.why !== null && (
                  <p className={styles['why']}>{figure.completeness.why}</p>
                )}
              </th>
              <td className={styles['source']}>
                {sources[figure.source]}
                {figure.valueStatus && figure.valueStatus !== '最终' && `·${figure.valueStatus}`}
              </td>
              <td className={styles['value']}>
                <Figure code={figure.code} slice={figure.params} label={figure.label}>
                  <Value value={figure.value} unit={figure.unit} why={figure.completeness.why} />
                </Figure>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
