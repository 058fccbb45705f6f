import type { Overview } from '@dongjian/server/contract'
import { Panel } from '../../page/panel.tsx'
import { AttentionItem } from './attention-item.tsx'
import styles from './attention.module.css'

type Item = Overview['attention'][number]

const shown = 3

/** The most urgent first; the rest is one click away. */
export function Attention({ items }: { items: readonly Item[] }) {
  const rest = items.slice(shown)
  return (
    <Panel title="需要处理">
      {items.length === 0 && <p className={styles['none']}>没有逾期、缺数或待改的导入。</p>}
      <ul>
        {items.slice(0, shown).map((item) => (
          <AttentionItem key={item.text} item={item} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>另有 {rest.length} 项</summary>
          <ul>
            {rest.map((item) => (
              <AttentionItem key={item.text} item={item} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
