import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { checkIndexModel, saveIndexModel } from '../../client/indices.ts'
import { Button } from '../../controls/button.tsx'
import { FileText, isTooLong } from '../../controls/file-text.tsx'
import { FaultList } from '../../indices/fault-list.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from './index-material.module.css'

/** A model file as text: all that is wrong with it, or that it can be kept as a version. */
export function CheckModel({ county }: { county: string }) {
  const [text, setText] = useState('')
  const check = useMutation({ mutationFn: (draft: string) => checkIndexModel(county, draft) })
  const save = useMutation({ mutationFn: (draft: string) => saveIndexModel(county, draft) })
  const checked = check.variables === text ? check.data : undefined
  const refused = checked?.faults.filter(({ severity }) => severity === 'refused').length
  const saved = save.isSuccess && save.variables === text
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        save.reset()
        check.mutate(text)
      }}
    >
      <FileText
        of="指数模型文件"
        rows={12}
        placeholder="把模型文件的文字粘贴到这里：名称、版本、各层和指标、权重、各步怎么做。写法照已有的版本。"
        value={text}
        onChange={setText}
      />
      {check.isError && <Failure error={check.error} />}
      {save.isError && <Failure error={save.error} />}
      {checked && (
        <div role="status" className={styles['form']}>
          <p className={refused === 0 ? styles['right'] : undefined}>
            {refused === 0 ? `可以保存：${checked.indicators} 项指标。` : `${refused} 处要改：`}
          </p>
          <FaultList faults={checked.faults} />
        </div>
      )}
      <div className={styles['acts']}>
        <Button type="submit" busy={check.isPending} disabled={text.trim() === '' || isTooLong(text)}>
          检查
        </Button>
        <Button
          weight="primary"
          busy={save.isPending}
          disabled={refused !== 0 || saved}
          onClick={() => save.mutate(text)}
        >
          存为一个版本
        </Button>
        <span className={styles['soft']} role="status">
          {saved ? '已存，做自测时可以选它。' : '检查不保存；检查通过才能存。'}
        </span>
      </div>
    </form>
  )
}
