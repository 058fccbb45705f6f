import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useCountyCode } from '../address/use-address.ts'
import { lookupQuery } from '../client/records.ts'
import { definitionQuery } from '../client/registers.ts'
import { cellText } from '../cells/cell-text.ts'
import { Controls } from '../theme/controls.tsx'

interface Props {
  id?: string
  label: string
  /** Where the record is looked for. */
  register: string
  value: string | undefined
  /** The name of the chosen record, before it has been looked up. */
  text?: string | undefined
  onChange: (chosen: string | undefined, name: string) => void
}

/** Finds a record of another register by a part of its name or number. */
export function ReferencePicker({ id, label, register, value, text, onChange }: Props) {
  const county = useCountyCode()
  const [words, setWords] = useState('')
  const found = useQuery(lookupQuery(county, register, useDeferredValue(words.trim())))
  const definition = useQuery(definitionQuery(county, register)).data
  const naming = definition?.fields.find(({ name }) => name === definition.naming)
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: (naming && cellText(naming, row.cells[naming.name])) ?? row.id,
  }))
  const known = value === undefined || text === undefined || options.some((option) => option.value === value)
  return (
    <Controls>
      <Select
        {...(id ? { id } : {})}
        aria-label={label}
        showSearch={{ filterOption: false, onSearch: setWords }}
        allowClear
        placeholder="输入名称或编号的一段"
        style={{ width: '100%' }}
        value={value ?? null}
        onChange={(chosen: string | null | undefined) =>
          onChange(chosen ?? undefined, options.find((option) => option.value === chosen)?.label ?? '')
        }
        options={known ? options : [{ value: value, label: text }, ...options]}
        notFoundContent={found.isFetching ? '正在查找' : '没有找到'}
      />
    </Controls>
  )
}
