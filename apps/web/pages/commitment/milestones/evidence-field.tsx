import type { Milestone } from '@dongjian/server/contract'
import { useId } from 'react'
import { DocumentPicker } from '../../../form/document-picker.tsx'
import styles from '../../../controls/text-input.module.css'

interface Props {
  step: Milestone
  /** SHA-256 of the stored file, or empty. */
  value: string
  onChange: (sha256: string) => void
}

export function EvidenceField({ step, value, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>佐证材料</label>
      <DocumentPicker id={id} value={value} text={step.evidence?.name} onChange={onChange} />
    </div>
  )
}
