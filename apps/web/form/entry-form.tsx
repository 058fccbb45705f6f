import { useMutation } from '@tanstack/react-query'
import type { RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import { useRef, useState } from 'react'
import type { Values } from '../client/changes.ts'
import { Button } from '../controls/button.tsx'
import { Panel } from '../page/panel.tsx'
import { fieldGroups } from '../registers/field-groups.ts'
import { Failure } from '../states/failure.tsx'
import { EntryField } from './entry-field.tsx'
import styles from './entry-form.module.css'
import { enteredFrom, faultsOf, valuesOf } from './entry-values.ts'
import { StatusField } from './status-field.tsx'

interface Props {
  definition: RegisterDefinition
  /** The record that is corrected; none when one is added. */
  row?: RecordRow
  verb: string
  save: (values: Values, status: string) => Promise<RecordRow>
  onSaved: (row: RecordRow) => void
  onLeave: () => void
}

/** A form made from a definition. What was typed stays when the server says no. */
export function EntryForm({ definition, row, verb, save, onSaved, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [entered, setEntered] = useState(() => enteredFrom(definition, row))
  const [status, setStatus] = useState(row?.status ?? Object.keys(definition.statuses)[0] ?? '')
  const [tried, setTried] = useState(false)
  const faults = tried ? faultsOf(definition, entered) : {}
  const saving = useMutation({ mutationFn: () => save(valuesOf(definition, entered), status), onSuccess: onSaved })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(faultsOf(definition, entered))
    if (first === undefined) saving.mutate()
    else
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[data-fault] :is(input, select, textarea)')?.focus(),
      )
  }
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      {fieldGroups(definition).map(({ title, fields }) => (
        <Panel key={title} title={title}>
          <div className={styles['fields']}>
            {fields.map((field) => (
              <EntryField
                key={field.name}
                field={field}
                value={entered[field.name] ?? ''}
                refText={refTextOf(row, field.name)}
                fault={faults[field.name]}
                onChange={(text) => setEntered((before) => ({ ...before, [field.name]: text }))}
              />
            ))}
          </div>
        </Panel>
      ))}
      <Panel title="状态">
        <div className={styles['fields']}>
          <StatusField statuses={definition.statuses} value={status} onChange={setStatus} />
        </div>
      </Panel>
      {saving.isError && <Failure error={saving.error} />}
      <div className={styles['acts']}>
        <Button type="submit" weight="primary" busy={saving.isPending}>
          {verb}
        </Button>
        <Button onClick={onLeave}>返回</Button>
        {Object.keys(faults).length > 0 && <span role="alert">还有 {Object.keys(faults).length} 处要改</span>}
      </div>
    </form>
  )
}

function refTextOf(row: RecordRow | undefined, name: string): string | undefined {
  const cell = row?.cells[name]
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : undefined
}
