import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { indexDatasetsQuery, indexModelsQuery, runIndex, type RunOrder } from '../../client/indices.ts'
import { Button } from '../../controls/button.tsx'
import { Popover } from '../../controls/popover.tsx'
import { SelectField } from '../../controls/select-field.tsx'
import { sayDay } from '../../days/day-text.ts'
import { lastAddedFirst } from '../../indices/index-words.ts'
import { Icon } from '../../icons/icon.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from '../../controls/popover-form.module.css'

/** Runs a model over data, as a draft of its own. */
export function RunIndex({ county, corrects }: { county: string; corrects?: string }) {
  const word = corrects === undefined ? '做一次自测' : '做更正版'
  const face = (
    <>
      <Icon name="plus" size={16} /> {word}
    </>
  )
  return (
    <Popover label={word} face={face} align="end">
      {(close) => <RunForm county={county} corrects={corrects} onDone={close} />}
    </Popover>
  )
}

interface Props {
  county: string
  corrects: string | undefined
  onDone: () => void
}

function RunForm({ county, corrects, onDone }: Props) {
  const navigate = useNavigate()
  const { asKnownOn } = useReading()
  const models = useQuery(indexModelsQuery(county))
  const datasets = useQuery(indexDatasetsQuery(county))
  const [model, setModel] = useState<string>()
  const [dataset, setDataset] = useState<string>()
  const run = useMutation({
    mutationFn: (order: RunOrder) => runIndex(county, order),
    onSuccess: ({ id }) => {
      onDone()
      void navigate({ to: '/$county/indices/$edition', params: { county, edition: id } })
    },
  })
  if (models.isError || datasets.isError) return <Failure error={models.error ?? datasets.error} />
  if (!models.data || !datasets.data) return <p className={styles['form']}>正在读取模型和各地数据</p>
  const [newestModel] = lastAddedFirst(models.data)
  const [newestData] = lastAddedFirst(datasets.data)
  if (!newestModel) return <p className={styles['form']}>还没有模型，先在本页下面存一个模型。</p>
  if (!newestData) return <p className={styles['form']}>还没有各地数据，先在本页下面导入一份。</p>
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        run.mutate({ model: model ?? newestModel.id, dataset: dataset ?? newestData.id, asKnownOn, corrects })
      }}
    >
      <SelectField label="模型" value={model ?? newestModel.id} onChange={setModel}>
        {lastAddedFirst(models.data).map(({ id, name, edition }) => (
          <option key={id} value={id}>
            {name} {edition}
          </option>
        ))}
      </SelectField>
      <SelectField label="各地数据" value={dataset ?? newestData.id} onChange={setDataset}>
        {lastAddedFirst(datasets.data).map(({ id, name, simulated }) => (
          <option key={id} value={id}>
            {name}
            {simulated ? '（模拟）' : ''}
          </option>
        ))}
      </SelectField>
      <p className={styles['about']}>
        接平台数字的各项用本地台账{asKnownOn === undefined ? '现在' : `${sayDay(asKnownOn)}所知`}的数。
        {corrects === undefined
          ? '结果存为草稿，可以反复做。'
          : '另存为一版草稿，写明更正哪一版、哪里不同；原来那一版不变。'}
      </p>
      {run.isError && <Failure error={run.error} />}
      <Button type="submit" weight="primary" busy={run.isPending}>
        {run.isPending ? '正在测算' : '开始测算'}
      </Button>
    </form>
  )
}
