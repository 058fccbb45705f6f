import { useState, type ReactNode } from 'react'
import type { IndexTree } from '@dongjian/server/contract'
import { Button } from '../../../controls/button.tsx'
import { useNarrow } from '../../../controls/use-narrow.ts'
import { Icon } from '../../../icons/icon.tsx'
import type { MovedValues } from '../../../indices/index-view.ts'
import { Panel } from '../../../page/panel.tsx'
import { indicatorGroups, type Slidable } from './indicator-groups.ts'
import { IndicatorSlider } from './indicator-slider.tsx'
import moving from '../../../page/moving.module.css'
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
    <div className={moving['place']}>
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
        <div className={`${moving['groups']} ${styles['groups']}`}>
          <p className={styles['legend']}>
            <i data-kind="usual" aria-hidden="true" /> 现在 <i data-kind="mark" aria-hidden="true" /> 上年和各地中位数
          </p>
          {groups.length === 0 && <p>这一版模型没有指标。</p>}
          {groups.map(({ name, indicators }) => (
            <Group key={name} name={name} count={indicators.length} moved={movedIn(indicators, values)}>
              {indicators.map((each) => (
                <IndicatorSlider
                  key={each.code}
                  indicator={each}
                  value={values[each.code]}
                  onChange={(value) => onMove(each.code, each.indicator.value, value)}
                />
              ))}
            </Group>
          ))}
        </div>
      </Panel>
    </div>
  )
}

const movedIn = (indicators: readonly Slidable[], values: MovedValues): number =>
  indicators.filter(({ code }) => values[code] !== undefined).length

interface GroupProps {
  name: string
  count: number
  moved: number
  children: ReactNode
}

/** On a phone the pillars are folded: the easy ways must not lie thirty sliders below. What opens later is the reader's. */
function Group({ name, count, moved, children }: GroupProps) {
  const narrow = useNarrow()
  const [open] = useState(!narrow || moved > 0)
  return (
    <details open={open}>
      <summary>
        <Icon name="right" size={14} />
        <h3>{name}</h3>
        <span>{moved > 0 ? `改了 ${moved} 项` : `${count} 项`}</span>
      </summary>
      <div>{children}</div>
    </details>
  )
}
