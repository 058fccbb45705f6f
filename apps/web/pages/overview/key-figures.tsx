import type { KeyFigure } from '@dongjian/server/contract'
import styles from './key-figures.module.css'
import { KeyFigureCell } from './key-figure-cell.tsx'

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <section aria-label="关键数字" className={styles['figures']}>
      {figures.map((figure) => (
        <KeyFigureCell key={`${figure.code} ${new URLSearchParams(figure.params)}`} figure={figure} />
      ))}
    </section>
  )
}
