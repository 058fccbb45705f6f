import { useChangeAddress } from '../../address/use-address.ts'
import { writeSlice } from '../../address/figure-text.ts'
import { problemOf } from '../../client/problem.ts'
import { ReferencePicker } from '../../form/reference-picker.tsx'
import styles from './choose-slice.module.css'

interface OpenSlice {
  sentence: string
  /** The part of the definition that is open, and the register that fills it. */
  name: string
  label: string
  register: string
}

/** A number that is counted for one at a time: which one? */
export function ChooseSlice({ sentence, name, label, register }: OpenSlice) {
  const change = useChangeAddress()
  return (
    <div className={styles['choose']}>
      <p>{sentence}。</p>
      <ReferencePicker
        label={label}
        register={register}
        value={undefined}
        onChange={(_, text) => change({ slice: writeSlice({ [name]: text }) })}
      />
    </div>
  )
}

/** What is to be chosen, when that is why there is no number. */
export function openSliceOf(error: unknown): OpenSlice | null {
  if (!error) return null
  const { code, message, facts } = problemOf(error)
  const { name, param, register } = facts
  const told = typeof name === 'string' && typeof param === 'string' && typeof register === 'string'
  return code === 'paramMissing' && told ? { sentence: message, name, label: param, register } : null
}
