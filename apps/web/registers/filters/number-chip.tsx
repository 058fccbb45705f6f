import { useQuery } from '@tanstack/react-query'
import { readFigure } from '../../address/figure-text.ts'
import { useReading } from '../../address/use-reading.ts'
import { figuresQuery } from '../../client/figures.ts'
import { Icon } from '../../icons/icon.tsx'
import styles from './filter-chip.module.css'

/** Only the records behind one number are shown. */
export function NumberChip({ of, onRemove }: { of: string; onRemove: () => void }) {
  const reading = useReading()
  const { code, period = reading.period } = readFigure(of)
  const list = useQuery(figuresQuery({ ...reading, period })).data
  const figure = list?.figures.find((each) => each.code === code)
  return (
    <span className={styles['chip']}>
      <span className={styles['face']} style={{ cursor: 'default', lineHeight: '28px' }}>
        数字：{figure ? `${figure.label}（${list?.periodText}）` : '…'}
      </span>
      <button type="button" className={styles['remove']} aria-label="看全部记录" onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}
