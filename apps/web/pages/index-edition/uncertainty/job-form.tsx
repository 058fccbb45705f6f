import { useState, type ReactNode } from 'react'
import { Button } from '../../../controls/button.tsx'
import { Choice } from '../../../controls/choice.tsx'
import { TextInput } from '../../../controls/text-input.tsx'
import styles from './job.module.css'
import { readSeed } from './seed-text.ts'

interface Props {
  /** Of the act: 开始测算. */
  word: string
  busy: boolean
  children: ReactNode
  onStart: (seed: { seed?: number }) => void
}

/** What is to be worked out, and with which seed: the same seed gives the same answer. */
export function JobForm({ word, busy, children, onStart }: Props) {
  const [text, setText] = useState('')
  const { seed, wrong } = readSeed(text)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (wrong === undefined) onStart(seed === undefined ? {} : { seed })
      }}
    >
      {children}
      <TextInput
        label="随机种子"
        value={text}
        inputMode="numeric"
        placeholder="不填用这一版的"
        aria-invalid={wrong !== undefined}
        title="同一个种子每次结果一样"
        onChange={setText}
      />
      <Button type="submit" weight="primary" busy={busy} disabled={wrong !== undefined}>
        {word}
      </Button>
      {wrong !== undefined && <p role="alert">{wrong}</p>}
    </form>
  )
}

interface CountProps {
  label: string
  value: number
  choices: readonly number[]
  unit: string
  onChange: (value: number) => void
}

export function CountChoice({ label, value, choices, unit, onChange }: CountProps) {
  return (
    <span className={styles['field']}>
      <span aria-hidden="true">{label}</span>
      <Choice label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {choices.map((each) => (
          <option key={each} value={each}>
            {each}
            {unit}
          </option>
        ))}
      </Choice>
    </span>
  )
}
