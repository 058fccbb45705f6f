import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paperKinds, type InspectedPaper, type PaperKind } from '@dongjian/server/contract'
import { useState } from 'react'
import { useCountyCode } from '../../address/use-address.ts'
import { bringPaper, type GivenWords } from '../../client/papers.ts'
import { Button } from '../../controls/button.tsx'
import { DayInput } from '../../controls/day-input.tsx'
import { SelectField } from '../../controls/select-field.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { today } from '../../days/day-text.ts'
import { ReferencePicker } from '../../form/reference-picker.tsx'
import { Panel } from '../../page/panel.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from './bring-form.module.css'
import { sayRead } from './say-read.ts'

interface Props {
  words: GivenWords
  inspected: InspectedPaper
  onLeave: () => void
}

export function BringForm({ words, inspected, onLeave }: Props) {
  const county = useCountyCode()
  const navigate = useNavigate()
  const [entry, setEntry] = useState(() => entryOf(inspected))
  const enter = (change: Partial<Entered>) => setEntry((before) => ({ ...before, ...change }))
  const isOpinion = entry.kind === 'opinion'
  const bringing = useMutation({
    mutationFn: () => {
      const { kind, title, number, issuedOn, year, lead, receivedOn, dueOn } = entry
      const given = (text: string): string | null => text.trim() || null
      return bringPaper(county, words, {
        kind,
        title,
        lead,
        year: Number(year),
        number: given(number),
        issuedOn: given(issuedOn),
        receivedOn: isOpinion ? given(receivedOn) : null,
        dueOn: isOpinion ? given(dueOn) : null,
      })
    },
    onSuccess: (paper) => void navigate({ to: '/$county/papers/$paper', params: { county, paper } }),
  })
  const whole = entry.title.trim() !== '' && /^\d{4}$/.test(entry.year) && entry.lead !== ''
  const numbered = !isOpinion || (entry.number.trim() !== '' && entry.receivedOn !== '')
  return (
    <Panel title={words.file?.name ?? '粘贴的文稿'}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          bringing.mutate()
        }}
      >
        <p className={styles['read']}>{sayRead(inspected, entry.kind)}</p>
        <PaperFields entry={entry} replyWithin={inspected.replyWithin} onEnter={enter} />
        <TextInput label="标题" maxLength={120} value={entry.title} onChange={(title) => enter({ title })} />
        <div className={styles['lead']}>
          <span>牵头单位：没有写明由谁办的，由它办</span>
          <ReferencePicker
            label="牵头单位"
            register="organizations"
            value={entry.lead || undefined}
            onChange={(lead) => enter({ lead: lead ?? '' })}
          />
        </div>
        <p className={styles['soft']}>没有写年份的目标，算作次年的，确认时可以改。不得收入涉密文稿。</p>
        {bringing.isError && <Failure error={bringing.error} />}
        <div className={styles['acts']}>
          <Button type="submit" weight="primary" busy={bringing.isPending} disabled={!whole || !numbered}>
            收入
          </Button>
          <Button onClick={onLeave}>换一份</Button>
        </div>
      </form>
    </Panel>
  )
}

interface FieldsProps {
  entry: Entered
  /** 三个月内, in the words of the text. */
  replyWithin: string | null
  onEnter: (change: Partial<Entered>) => void
}

function PaperFields({ entry, replyWithin, onEnter }: FieldsProps) {
  const isOpinion = entry.kind === 'opinion'
  return (
    <div className={styles['fields']}>
      <SelectField label="类别" value={entry.kind} onChange={(kind) => onEnter({ kind: kind as PaperKind })}>
        {Object.entries(paperKinds).map(([kind, word]) => (
          <option key={kind} value={kind}>
            {word}
          </option>
        ))}
      </SelectField>
      <TextInput
        label={isOpinion ? '文号' : '文号（可不填）'}
        maxLength={60}
        value={entry.number}
        onChange={(number) => onEnter({ number })}
      />
      <DayInput label="成文日期（可不填）" value={entry.issuedOn} onChange={(issuedOn) => onEnter({ issuedOn })} />
      <TextInput
        label="说的是哪一年"
        inputMode="numeric"
        maxLength={4}
        after="年"
        value={entry.year}
        onChange={(year) => onEnter({ year })}
      />
      {isOpinion && (
        <>
          <DayInput
            label="收文日期"
            max={today()}
            value={entry.receivedOn}
            onChange={(receivedOn) => onEnter({ receivedOn })}
          />
          <DayInput
            label={replyWithin ? `报告时限（文中：${replyWithin}）` : '报告时限（可不填）'}
            value={entry.dueOn}
            onChange={(dueOn) => onEnter({ dueOn })}
          />
        </>
      )}
    </div>
  )
}

type Entered = ReturnType<typeof entryOf>

const entryOf = ({ kind, title, number, issuedOn, year }: InspectedPaper) => ({
  kind,
  title,
  number: number ?? '',
  issuedOn: issuedOn ?? '',
  year: year === null ? '' : String(year),
  lead: '',
  receivedOn: '',
  dueOn: '',
})
