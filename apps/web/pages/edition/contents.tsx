import type { ReportBlock } from '@dongjian/server/contract'
import styles from './contents.module.css'

export function Contents({ blocks }: { blocks: readonly ReportBlock[] }) {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block] : []))
  return (
    <nav aria-label="目录" className={styles['contents']}>
      <h2>目录</h2>
      <ol>
        {headings.map(({ anchor, level, runs }) => (
          <li key={anchor} data-level={level}>
            <a href={`#${anchor}`}>
              {runs
                .map(({ text }) => text)
                .join('')
                .replace(/。$/, '')}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
