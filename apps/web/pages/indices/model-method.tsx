import type { IndexModelDetail } from '@dongjian/server/contract'
import { save } from '../../charts/save-series.ts'
import { Button } from '../../controls/button.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { sayShare } from '../../indices/index-words.ts'
import { treeOrder } from '../../indices/tree-order.ts'
import styles from './index-material.module.css'
import table from '../../indices/index-table.module.css'

/** How a model works, in sentences; its indicators with their weights; and the file itself. */
export function ModelMethod({ model }: { model: IndexModelDetail }) {
  const { name, edition, method, uncertain, elements, text } = model
  return (
    <div className={styles['form']}>
      <dl className={styles['method']}>
        {method.map(({ step, says }) => (
          <div key={step}>
            <dt>{step}</dt>
            <dd>{says}</dd>
          </div>
        ))}
        {uncertain.length > 0 && (
          <div>
            <dt>看稳不稳时</dt>
            <dd>放开{uncertain.join('、')}</dd>
          </div>
        )}
      </dl>
      <Indicators elements={elements} />
      <div className={styles['acts']}>
        <Button icon="exporting" onClick={() => save(`${name}${edition}.yaml`, 'text/yaml', text)}>
          存下模型文件
        </Button>
        <span className={styles['soft']}>改了以后可以粘贴到下面检查，存成新的一版。</span>
      </div>
    </div>
  )
}

function Indicators({ elements }: Pick<IndexModelDetail, 'elements'>) {
  return (
    <ScrollRegion label="指标和权重" className={table['scroll']}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">各层和指标</th>
            <th scope="col" className={table['amount']}>
              同级权重
            </th>
            <th scope="col" className={table['amount']}>
              总权重
            </th>
            <th scope="col">单位</th>
            <th scope="col">方向</th>
            <th scope="col">数据</th>
          </tr>
        </thead>
        <tbody>
          {treeOrder(elements).map(({ element: each, depth }) => (
            <tr key={each.code}>
              <th scope="row" style={{ paddingInlineStart: 16 + depth * 20 }}>
                {each.name}
              </th>
              <td className={table['amount']}>{depth === 0 ? '' : each.weight}</td>
              <td className={table['amount']}>{sayShare(each.effectiveWeight)}</td>
              <td>
                {each.unit}
                {each.denominator && `（除以${each.denominator}）`}
              </td>
              <td>{each.better === 'lower' ? '越小越好' : each.better === 'higher' ? '越大越好' : ''}</td>
              <td>{each.unit !== null && (each.figure === null ? '数据表' : '平台数字')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
