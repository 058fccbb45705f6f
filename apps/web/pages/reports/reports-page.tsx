import { useQuery } from '@tanstack/react-query'
import { useReading } from '../../address/use-reading.ts'
import { editionsQuery, templatesQuery } from '../../client/reports.ts'
import { Page } from '../../page/page.tsx'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { BuildForm } from './build-form.tsx'
import { EditionTable } from './edition-table.tsx'
import styles from './reports-page.module.css'

export default function ReportsPage() {
  const { county } = useReading()
  const editions = useQuery(editionsQuery(county))
  const templates = useQuery(templatesQuery(county))
  const loading = (
    <Loading label="报告">
      <BoneLines count={6} height={28} />
    </Loading>
  )
  return (
    <Page
      title="报告"
      about="报告里的数字都从台账和来数取，一个也不手填；每一版连同它读到的内容一起存下，随时可以重出。"
    >
      <div className={styles['columns']}>
        <Answered query={editions} loading={loading}>
          {(list) => (
            <Panel title="已生成的各版">
              {list.length === 0 ? (
                <Empty title="还没有生成过报告" why="选好模板和日期，点“生成”。" />
              ) : (
                <EditionTable county={county} editions={list} />
              )}
            </Panel>
          )}
        </Answered>
        <Answered query={templates} loading={loading}>
          {(list) => (
            <Panel title="生成新的一版">
              <BuildForm templates={list} />
            </Panel>
          )}
        </Answered>
      </div>
    </Page>
  )
}
