import { useQuery } from '@tanstack/react-query'
import { useReading } from '../../address/use-reading.ts'
import { policiesQuery } from '../../client/policies.ts'
import { Page } from '../../page/page.tsx'
import { Panel } from '../../page/panel.tsx'
import { CheckText } from '../../policies/check/check-text.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { PaperVersions } from './paper-versions.tsx'
import { papersOf } from './papers.ts'
import styles from './policies-page.module.css'

export default function PoliciesPage() {
  const { county, asKnownOn } = useReading()
  const policies = useQuery(policiesQuery(county))
  return (
    <Page
      title="政策"
      about="每份政策的每个版本都是会运行的规则：谁能得、得多少、改一个数要多花多少钱，都按台账当场算。"
    >
      <Answered
        query={policies}
        loading={
          <Loading label="政策">
            <BoneLines count={8} height={28} />
          </Loading>
        }
      >
        {(list) => (
          <>
            {list.length === 0 ? (
              <Panel title="政策的版本">
                <Empty title="还没有会运行的政策" why="把政策写成一份文件，粘贴到下面检查，没有毛病就可以存为草案。" />
              </Panel>
            ) : (
              <div className={styles['papers']}>
                {papersOf(list).map((paper) => (
                  <PaperVersions key={paper.name} county={county} paper={paper} />
                ))}
              </div>
            )}
            {asKnownOn === undefined && (
              <Panel title="检查一份政策文件">
                <CheckText county={county} />
              </Panel>
            )}
          </>
        )}
      </Answered>
    </Page>
  )
}
