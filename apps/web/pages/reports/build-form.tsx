import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { buildEdition } from '../../client/reports.ts'
import { Button } from '../../controls/button.tsx'
import { DayInput } from '../../controls/day-input.tsx'
import { today } from '../../days/day-text.ts'
import { Failure } from '../../states/failure.tsx'
import styles from './build-form.module.css'

interface Template {
  readonly name: string
  readonly title: string
  readonly about: string
}

export function BuildForm({ templates }: { templates: readonly Template[] }) {
  const { county, period, asKnownOn } = useReading()
  const navigate = useNavigate()
  const [name, setName] = useState(templates[0]?.name ?? '')
  const [cutOffOn, setCutOffOn] = useState(asKnownOn ?? today())
  const [finalisedOn, setFinalisedOn] = useState(asKnownOn ?? today())
  const [meetingOn, setMeetingOn] = useState('')
  const [publishedOn, setPublishedOn] = useState('')
  const template = templates.find((each) => each.name === name)
  const dates = { cutOffOn, finalisedOn, meetingOn: meetingOn || null, publishedOn: publishedOn || null }
  const building = useMutation({
    mutationFn: () => buildEdition(county, { template: name, period, dates }),
    onSuccess: ({ id }) => void navigate({ to: '/$county/reports/$edition', params: { county, edition: id } }),
  })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        building.mutate()
      }}
    >
      <fieldset>
        <legend>模板</legend>
        {templates.map((each) => (
          <label key={each.name} className={styles['template']}>
            <input type="radio" name="template" checked={each.name === name} onChange={() => setName(each.name)} />
            {each.title}
          </label>
        ))}
        <p>{template?.about}</p>
      </fieldset>
      <div className={styles['days']}>
        <DayInput label="统计截止日" value={cutOffOn} onChange={setCutOffOn} />
        <DayInput label="定稿日" value={finalisedOn} onChange={setFinalisedOn} />
        <DayInput label="会议日（可不填）" value={meetingOn} onChange={setMeetingOn} />
        <DayInput label="公开日（可不填）" value={publishedOn} onChange={setPublishedOn} />
      </div>
      <p>报告{sayPeriod(period)}的工作，按定稿日掌握的台账取数。</p>
      {building.isError && <Failure error={building.error} />}
      <Button
        type="submit"
        weight="primary"
        busy={building.isPending}
        disabled={name === '' || cutOffOn === '' || finalisedOn === ''}
      >
        生成
      </Button>
    </form>
  )
}
