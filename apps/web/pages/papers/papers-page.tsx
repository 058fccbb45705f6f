import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useReading } from '../../address/use-reading.ts'
import { papersQuery } from '../../client/papers.ts'
import { Button } from '../../controls/button.tsx'
import { Page } from '../../page/page.tsx'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { BringPaper } from './bring-paper.tsx'
import { PaperList } from './paper-list.tsx'

export default function PapersPage() {
  const reading = useReading()
  const papers = useQuery(papersQuery(reading))
  const [bringing, setBringing] = useState(false)
  const past = reading.asKnownOn !== undefined
  return (
    <Page
      title="督办收文"
      about="审议意见、规划方案、工作报告收进来，读出其中的承诺、办理事项和问题；人对着原文逐条确认，才进台账。"
      acts={
        bringing ? (
          <Button onClick={() => setBringing(false)}>返回</Button>
        ) : (
          !past && (
            <Button icon="importing" weight="primary" onClick={() => setBringing(true)}>
              收入一份文稿
            </Button>
          )
        )
      }
    >
      {bringing ? (
        <BringPaper />
      ) : (
        <Answered
          query={papers}
          loading={
            <Loading label="收文">
              <BoneLines count={5} height={56} />
            </Loading>
          }
        >
          {(list) =>
            list.length === 0 && !past ? (
              <BringPaper />
            ) : (
              <Panel title="收入的文稿">
                <PaperList papers={list} />
              </Panel>
            )
          }
        </Answered>
      )}
    </Page>
  )
}
