import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { DayInput } from '../../controls/day-input.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { unitOf } from '../../cells/cell-text.ts'
import styles from './editor.module.css'
import type { EditorProps } from './filter-editor.tsx'
import { fromYuan, toYuan } from './filter-words.ts'

/** From … to …, both ends inside; amounts in the unit that the column shows. */
export function RangeEditor({ field, filter, onDone }: EditorProps) {
  const before = filter && !('any' in filter) && !('contains' in filter) && !('empty' in filter) ? filter : {}
  const [from, setFrom] = useState(fromYuan(before.from ?? '', field))
  const [to, setTo] = useState(fromYuan(before.to ?? '', field))
  const End = field.type === 'date' ? DayEnd : NumberEnd
  const after = unitOf(field) ?? undefined
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        const ends = { ...(from ? { from: toYuan(from, field) } : {}), ...(to ? { to: toYuan(to, field) } : {}) }
        onDone(from || to ? ends : undefined)
      }}
    >
      <End label="从" value={from} onChange={setFrom} {...(after ? { 'data-unit': after } : {})} />
      <End label="到" value={to} onChange={setTo} {...(after ? { 'data-unit': after } : {})} />
      <div className={styles['acts']}>
        <Button weight="text" onClick={() => onDone({ empty: true })}>
          只看未填
        </Button>
        <Button type="submit" weight="primary">
          筛选
        </Button>
      </div>
    </form>
  )
}

interface EndProps {
  label: string
  value: string
  onChange: (text: string) => void
  'data-unit'?: string
}

const DayEnd = ({ label, value, onChange }: EndProps) => <DayInput label={label} value={value} onChange={onChange} />

function NumberEnd({ 'data-unit': unit, ...rest }: EndProps) {
  return <TextInput {...rest} inputMode="decimal" pattern="-?\d+(\.\d+)?" title="只填数字" after={unit} />
}
