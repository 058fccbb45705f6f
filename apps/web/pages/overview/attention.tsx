import type { Overview } from '@dongjian/server/contract'
import { Icon } from '../../icons/icon.tsx'
import type { IconName } from '../../icons/shapes.ts'
import { Panel } from '../../page/panel.tsx'
import { PlaceLink } from '../../page/place-link.tsx'
import styles from './attention.module.css'

type Item = Overview['attention'][number]

const kinds: Readonly<Record<Item['kind'], { word: string; icon: IconName; tone: 'red' | 'amber' | 'plain' }>> = {
  overdue: { word: '逾期', icon: 'alert', tone: 'red' },
  due: { word: '将到期', icon: 'clock', tone: 'amber' },
  missing: { word: '缺数', icon: 'received', tone: 'amber' },
  stale: { word: '待更新', icon: 'clock', tone: 'plain' },
  import: { word: '导入', icon: 'importing', tone: 'plain' },
}

export function Attention({ items }: { items: readonly Item[] }) {
  return (
    <Panel title="需要处理">
      {items.length === 0 ? (
        <p className={styles['none']}>没有逾期、缺数或待改的导入。</p>
      ) : (
        <ul className={styles['list']}>
          {items.map((item) => {
            const { word, icon, tone } = kinds[item.kind]
            return (
              <li key={item.text}>
                <span className={`${styles['kind']} ${styles[tone]}`}>
                  <Icon name={icon} size={16} />
                  {word}
                </span>
                <PlaceLink place={item.place} label={item.text}>
                  {item.text}
                </PlaceLink>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
