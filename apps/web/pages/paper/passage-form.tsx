import { useState } from 'react'
import { Button } from '../../controls/button.tsx'
import { DayInput } from '../../controls/day-input.tsx'
import { SelectField } from '../../controls/select-field.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { ReferencePicker } from '../../form/reference-picker.tsx'
import styles from './passage-entry.module.css'
import { enteredOf, figuresToChoose, valuesOf } from './passage-values.ts'
import { operatorWords, type Passage } from './passages.ts'
import type { Act } from './use-decide.ts'

interface Props {
  passage: Passage
  busy: boolean
  onSave: (act: Act) => void
  onLeave: () => void
}

/** What was read, corrected before it is confirmed. */
export function PassageForm({ passage, busy, onSave, onLeave }: Props) {
  const [entered, setEntered] = useState(() => enteredOf(passage))
  const enter = (change: Partial<typeof entered>) => setEntered((before) => ({ ...before, ...change }))
  const { kind, lead } = passage
  const isPromise = kind === 'commitment'
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ do: 'add', values: valuesOf(passage, entered) })
      }}
    >
      {kind !== 'item' && (
        <TextInput
          label={isPromise ? '承诺事项' : '问题概要'}
          maxLength={120}
          value={entered.name}
          onChange={(name) => enter({ name })}
        />
      )}
      {isPromise && <TargetFields passage={passage} entered={entered} onEnter={enter} />}
      <div className={styles['lead']}>
        <span>{isPromise ? '牵头单位' : '责任单位'}</span>
        <ReferencePicker
          label={isPromise ? '牵头单位' : '责任单位'}
          register="organizations"
          value={entered.lead || undefined}
          text={lead.text}
          onChange={(chosen) => enter({ lead: chosen ?? '' })}
        />
      </div>
      {kind !== 'problem' && (
        <DayInput label="时限" value={entered.deadline} onChange={(deadline) => enter({ deadline })} />
      )}
      <div className={styles['acts']}>
        <Button type="submit" weight="primary" busy={busy} disabled={entered.lead === ''}>
          确认登记
        </Button>
        <Button onClick={onLeave}>取消</Button>
      </div>
    </form>
  )
}

interface TargetProps {
  passage: Passage
  entered: ReturnType<typeof enteredOf>
  onEnter: (change: Partial<ReturnType<typeof enteredOf>>) => void
}

function TargetFields({ passage, entered, onEnter }: TargetProps) {
  const choices = figuresToChoose(passage)
  return (
    <div className={styles['fields']}>
      <SelectField label="对应数字" value={entered.figure} onChange={(figure) => onEnter({ figure })}>
        <option value="">没有对应的数字</option>
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField label="目标性质" value={entered.operator} onChange={(operator) => onEnter({ operator })}>
        <option value="">没有量化目标</option>
        {Object.entries(operatorWords).map(([operator, word]) => (
          <option key={operator} value={operator}>
            {word}
          </option>
        ))}
      </SelectField>
      <TextInput label="目标值" inputMode="decimal" value={entered.target} onChange={(target) => onEnter({ target })} />
      <TextInput label="计量单位" maxLength={20} value={entered.unit} onChange={(unit) => onEnter({ unit })} />
      <TextInput
        label="目标年度"
        inputMode="numeric"
        maxLength={4}
        value={entered.year}
        onChange={(year) => onEnter({ year })}
      />
    </div>
  )
}
