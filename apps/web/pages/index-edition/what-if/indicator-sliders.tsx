import type { IndexTree } from '@dongjian/server/contract'
import { Button } from '../../../controls/button.tsx'
import type { MovedValues } from '../../../indices/index-view.ts'
import { Panel } from '../../../page/panel.tsx'
import { indicatorGroups } from './indicator-groups.ts'
import { IndicatorSlider } from './indicator-slider.tsx'
import styles from './indicator-sliders.module.css'
import type { ValuesInHand } from './use-moved-values.ts'

interface Props {
  tree: IndexTree
  values: MovedValues
  onMove: ValuesInHand['move']
  onReset: () => void
}

export function IndicatorSliders({ tree, values, onMove, onReset }: Props) {
  const groups = indicatorGroups(tree)
  const count = Object.keys(values).length
  return (
    <div className={styles['place']}>
      <Panel
        title={count > 0 ? `指标（改了 ${count} 项）` : '指标'}
        acts={
          count > 0 && (
            <Button weight="text" icon="undo" onClick={onReset}>
              全部复位
            </Button>
          )
        }
      >
        <div className={styles['groups']}>
          <p className={styles['legend']}>
            <i data-kind="usual" aria-hidden="true" /> 现在 <i data-kind="mark" aria-hidden="true" /> 上年和各地中位数
          </p>
          {groups.length === 0 && <p>这一版模型没有指标。</p>}
          {groups.map(({ name, indicators }) => (
            <section key={name} aria-label={name}>
              <h3>{name}</h3>
              {indicators.map((each) => (
                <IndicatorSlider
                  key={each.code}
                  indicator={each}
                  value={values[each.code]}
                  onChange={(value) => onMove(each.code, each.indicator.value, value)}
                />
              ))}
            </section>
          ))}
        </div>
      </Panel>
    </div>
  )
}
