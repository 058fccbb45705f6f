import { useMutation } from '@tanstack/react-query'
import type { RecordRow, RegisterDefinition } from '@dongjian/server/contract'
import { useRef, useState } from 'react'
import type { Entry } from '../client/changes.ts'
import { Panel } from '../page/panel.tsx'
import { fieldGroups } from '../registers/field-groups.ts'
import { Failure } from '../states/failure.tsx'
import { EntryActs } from './entry-acts.tsx'
import { EntryField } from './entry-field.tsx'
import styles from './entry-form.module.css'
import { enteredFrom, faultsOf, valuesOf } from './entry-values.ts'
import { sayAnswer } from './rule-answer.ts'
import { StatusField } from './status-field.tsx'

interface Props {
  definition: RegisterDefinition
  /** The record that is corrected; none when one is added. */
  row?: RecordRow
  verb: string
  save: (entry: Entry) => Promise<RecordRow>
  onSaved: (row: RecordRow) => void
  onLeave: () => void
}

/** A form made from a definition. What was typed stays when the server says no. */
export function EntryForm({ definition, row, verb, save, onSaved, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [entered, setEntered] = useState(() => enteredFrom(definition, row))
  const [status, setStatus] = useState(row?.status ?? definition.entersAs)
  const [tried, setTried] = useState(false)
  const saving = useMutation({
    mutationFn: (confirmed: boolean) => save({ values: valuesOf(definition, entered), status, confirmed }),
    onSuccess: onSaved,
  })
  const answered = sayAnswer(saving.error)
  const faults = { ...answered.faults, ...(tried ? faultsOf(definition, entered) : {}) }
  const enter = (name: string, text: string) => {
    setEntered((before) => ({ ...before, [name]: text }))
    // What the server said was of the former values.
    if (answered.count > 0) saving.reset()
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(faultsOf(definition, entered))
    if (first === undefined) saving.mutate(false)
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
                onChange={(text) => enter(field.name, text)}
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
      <EntryActs
        verb={verb}
        busy={saving.isPending}
        faults={Object.keys(faults).length}
        asks={answered.asks ? answered.count : 0}
        onConfirm={() => saving.mutate(true)}
        onLeave={onLeave}
      />
    </form>
  )
}

function refTextOf(row: RecordRow | undefined, name: string): string | undefined {
  const cell = row?.cells[name]
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : undefined
}
