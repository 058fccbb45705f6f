import { Link } from '@tanstack/react-router'
import type { Cell } from '@dongjian/server/contract'
import { useCountyCode } from '../address/use-address.ts'
import { Missing } from '../figure/missing.tsx'
import { cellText, isNumeric, unitOf, type FieldShape } from './cell-text.ts'
import styles from './cell-view.module.css'

interface Props {
  field: FieldShape
  cell: Cell | undefined
  /** Outside a table there is no heading to carry the unit. */
  withUnit?: boolean
}

export function CellView({ field, cell, withUnit = false }: Props) {
  const county = useCountyCode()
  const text = cellText(field, cell)
  if (text === null) return <Missing why="台账中未填写" />
  if (typeof cell === 'object' && cell !== null && 'id' in cell) {
    if (field.type === 'document') return <a href={`/api/${county}/documents/${cell.id}`}>{text}</a>
    if (field.to) {
      return (
        <Link to="/$county/registers/$register/$record" params={{ county, register: field.to, record: cell.id }}>
          {text}
        </Link>
      )
    }
  }
  const unit = withUnit ? unitOf(field) : null
  return (
    <span className={isNumeric(field) ? styles['number'] : undefined}>
      {text}
      {unit && ` ${unit}`}
    </span>
  )
}
