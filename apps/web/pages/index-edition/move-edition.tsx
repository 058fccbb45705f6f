import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { moveEdition } from '../../client/indices.ts'
import { Button } from '../../controls/button.tsx'
import { Popover } from '../../controls/popover.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from '../../controls/popover-form.module.css'

interface Props {
  county: string
  id: string
  act: 'review' | 'publish'
  word: string
  field: string
  about: string
}

/** Moves an edition on, under the name of who does it. */
export function MoveEdition({ county, id, act, word, field, about }: Props) {
  const [by, setBy] = useState('')
  const move = useMutation({ mutationFn: (name: string) => moveEdition(county, id, act, name) })
  return (
    <Popover label={word} face={word} align="end">
      {() => (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            move.mutate(by.trim())
          }}
        >
          <TextInput label={field} value={by} maxLength={40} required onChange={setBy} />
          <p className={styles['about']}>{about}</p>
          {move.isError && <Failure error={move.error} />}
          <Button type="submit" weight="primary" busy={move.isPending} disabled={by.trim() === ''}>
            {word}
          </Button>
        </form>
      )}
    </Popover>
  )
}
