import { useMutation, useQuery } from '@tanstack/react-query'
import type { FindingMatch, Phrase } from '@dongjian/server/contract'
import { useState } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { choicesQuery, settlePhrase } from '../../client/matches.ts'
import { Button } from '../../controls/button.tsx'
import { SelectField } from '../../controls/select-field.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from './match-line.module.css'
import type { Done } from './settled-notice.tsx'

interface Props {
  match: FindingMatch
  phrase: Phrase
  onLeave: () => void
  onSettled: (done: Omit<Done, 'verdict'>) => Promise<void>
}

/** No code of a figure is like it. */
const none = '-'

/** A person says which figure a phrase is: the likeliest first, then all of its kind and unit, or none. */
export function SettleForm({ match, phrase, onLeave, onSettled }: Props) {
  const county = useCountyCode()
  const choices = useQuery(choicesQuery(county, phrase))
  const { candidates } = match
  const [figure, setFigure] = useState(candidates[0]?.code ?? none)
  const others = (choices.data ?? []).filter(({ code }) => !candidates.some((each) => each.code === code))
  const labelled = [...candidates, ...others].find(({ code }) => code === figure)
  const settle = useMutation({
    mutationFn: () => settlePhrase(county, phrase, figure === none ? null : figure),
    onSuccess: (id) => onSettled({ said: phrase.said, id, as: labelled ? `是“${labelled.label}”` : '不是平台的数字' }),
  })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        settle.mutate()
      }}
    >
      <SelectField label={`“${phrase.said}”是`} value={figure} onChange={setFigure}>
        <option value={none}>不是平台的数字</option>
        {candidates.length > 0 && (
          <optgroup label="最相近的">
            {candidates.map(({ code, label, score }) => (
              <option key={code} value={code}>{`${label}（${score}）`}</option>
            ))}
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label="单位相同的">
            {others.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
      <p className={styles['how']}>只认定一次：以后各份文稿里同样的说法都这样认，随时可以撤销。</p>
      <div className={styles['choices']}>
        <Button type="submit" weight="primary" busy={settle.isPending}>
          认定
        </Button>
        <Button onClick={onLeave}>取消</Button>
      </div>
      {settle.isError && <Failure error={settle.error} />}
    </form>
  )
}
