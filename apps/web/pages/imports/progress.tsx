import { useQuery } from '@tanstack/react-query'
import { progressQuery } from '../../client/imports.ts'
import { groupDigits } from '../../amount/decimal-text.ts'
import styles from './progress.module.css'

const words = {
  unknown: '正在上传',
  reading: '正在读取',
  checking: '正在核对',
  applying: '正在写入',
  done: '即将完成',
} as const

export function Progress({ county, ticket }: { county: string; ticket: string }) {
  const progress = useQuery(progressQuery(county, ticket)).data
  const { step, of, rows, total } = progress ?? { step: 'unknown' as const, of: '', rows: 0, total: null }
  const count =
    rows > 0 ? `${of} ${groupDigits(String(rows))}${total ? ` / ${groupDigits(String(total))}` : ''} 行` : ''
  return (
    <div className={styles['progress']} role="status">
      <span>
        {words[step]} {count}
      </span>
      <progress aria-label={words[step]} {...(total ? { value: rows, max: total } : {})} />
    </div>
  )
}
