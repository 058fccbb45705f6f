import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { importsQuery, uploadWorkbook } from '../../client/imports.ts'
import { DropZone } from '../../controls/drop-zone.tsx'
import { Page } from '../../page/page.tsx'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { Failure } from '../../states/failure.tsx'
import { ImportTable } from './import-table.tsx'
import { Progress } from './progress.tsx'
import styles from './imports-page.module.css'

export default function ImportsPage() {
  const { county } = useReading()
  const navigate = useNavigate()
  const imports = useQuery(importsQuery(county))
  const [ticket, setTicket] = useState('')
  const upload = useMutation({
    mutationFn: (file: File) => {
      const own = crypto.randomUUID()
      setTicket(own)
      return uploadWorkbook(county, file, own)
    },
    onSuccess: ({ id }) => void navigate({ to: '/$county/imports/$import', params: { county, import: id } }),
  })
  return (
    <Page title="导入" about="先试算、看清逐行结果，再写入台账；要么全部写入，要么一行不写，写入后还可以撤销。">
      <div className={styles['upload']}>
        <DropZone
          label="放入工作簿"
          accept=".xlsx"
          busy={upload.isPending}
          about="Excel（.xlsx）。表名和栏目按台账模板，模板在各台账页下载。"
          onFile={(file) => upload.mutate(file)}
        />
        {upload.isPending && <Progress county={county} ticket={ticket} />}
        {upload.isError && <Failure error={upload.error} />}
      </div>
      <Answered
        query={imports}
        loading={
          <Loading label="历次导入">
            <BoneLines count={5} height={28} />
          </Loading>
        }
      >
        {(list) => (
          <Panel title="历次导入">
            {list.length === 0 ? (
              <Empty title="还没有导入过" why="在台账页下载模板，填好放到上面。" />
            ) : (
              <ImportTable county={county} imports={list} />
            )}
          </Panel>
        )}
      </Answered>
    </Page>
  )
}
