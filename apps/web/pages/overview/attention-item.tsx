import type { Overview } from '@dongjian/server/contract'
import { Icon } from '../../icons/icon.tsx'
import type { IconName } from '../../icons/shapes.ts'
import { PlaceLink } from '../../page/place-link.tsx'
import styles from './attention-item.module.css'

type Item = Overview['attention'][number]

const kinds: Readonly<Record<Item['kind'], { word: string; icon: IconName; tone: 'red' | 'amber' | 'plain' }>> = {
  overdue: { word: '逾期', icon: 'alert', tone: 'red' },
  due: { word: '将到期', icon: 'clock', tone: 'amber' },
  missing: { word: '缺数', icon: 'received', tone: 'amber' },
  stale: { word: '待更新', icon: 'clock', tone: 'plain' },
  import: { word: '导入', icon: 'importing', tone: 'plain' },
}

export function AttentionItem({ item }: { item: Item }) {
  const { word, icon, tone } = kinds[item.kind]
  return (
    <li className={styles['item']}>
      <span className={`${styles['kind']} ${styles[tone]}`}>
        <Icon name={icon} size={16} />
        {word}
      </span>
      <PlaceLink place={item.place} label={item.text} className={styles['text']}>
        {item.text}
      </PlaceLink>
    </li>
  )
}
