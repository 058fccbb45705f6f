import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { addIndexDataset, type DatasetFile } from '../../client/indices.ts'
import { problemOf } from '../../client/problem.ts'
import { Button } from '../../controls/button.tsx'
import { Check } from '../../controls/check.tsx'
import { DropZone } from '../../controls/drop-zone.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { faultsIn } from '../../indices/listed-faults.ts'
import { FaultList } from '../../indices/fault-list.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from './index-material.module.css'
import { SaveTemplate } from './save-template.tsx'

const nothing = { file: undefined as File | undefined, name: '', source: '', simulated: false }

const nameOfFile = ({ name }: File): string => name.replace(/\.[^.]+$/, '').slice(0, 60)

/** A file of all counties' values: it is kept as a whole, or every place that is wrong is told. */
export function AddDataset({ county }: { county: string }) {
  const [given, setGiven] = useState(nothing)
  const { file, name, source, simulated } = given
  const add = useMutation({
    mutationFn: (whole: DatasetFile) => addIndexDataset(county, whole),
    onSuccess: () => setGiven(nothing),
  })
  const choose = (chosen: File) => {
    add.reset()
    setGiven({ ...given, file: chosen, name: name.trim() || nameOfFile(chosen) })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (file) add.mutate({ file, name: name.trim(), source: source.trim(), simulated })
      }}
    >
      <DropZone
        label={file ? file.name : '放入各地数据'}
        accept=".xlsx,.csv,.json"
        busy={add.isPending}
        about="一行一个县（市、区）的一个年度，表头照空表；缺的格留空。"
        onFile={choose}
      />
      <About given={given} onChange={setGiven} />
      {add.isError && <Refused error={add.error} />}
      {add.isSuccess && <p role="status">已导入“{add.data.name}”，可以用来做自测。</p>}
      <div className={styles['acts']}>
        <Button
          type="submit"
          weight="primary"
          busy={add.isPending}
          disabled={!file || name.trim() === '' || source.trim() === ''}
        >
          导入
        </Button>
        <SaveTemplate county={county} />
      </div>
    </form>
  )
}

/** Every place by itself; without places, the whole sentence. */
function Refused({ error }: { error: unknown }) {
  const { message, facts, traceId } = problemOf(error)
  const faults = faultsIn(facts)
  if (faults.length === 0) return <Failure error={error} />
  return (
    <div role="alert" className={styles['form']}>
      <p>
        {message.split('：')[0]}，没有导入。改好再放进来。
        {traceId && <span className={styles['soft']}>如需帮助，请报编号 {traceId}</span>}
      </p>
      <FaultList faults={faults} />
    </div>
  )
}

interface AboutProps {
  given: typeof nothing
  onChange: (given: typeof nothing) => void
}

function About({ given, onChange }: AboutProps) {
  const { name, source, simulated } = given
  return (
    <>
      <div className={styles['fields']}>
        <TextInput
          label="叫什么"
          value={name}
          maxLength={60}
          required
          onChange={(text) => onChange({ ...given, name: text })}
        />
        <TextInput
          label="数据从哪里来"
          value={source}
          maxLength={120}
          required
          placeholder="如 省统计局2023年统计年鉴"
          onChange={(text) => onChange({ ...given, source: text })}
        />
      </div>
      <Check
        label="其他县（市、区）是模拟数据（各页和导出都会标明）"
        checked={simulated}
        onChange={(event) => onChange({ ...given, simulated: event.target.checked })}
      />
    </>
  )
}
