import { useQuery } from '@tanstack/react-query'
import { indexOwnOnlyQuery } from '../../../client/indices.ts'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { useIndex } from '../index-in-hand.ts'
import styles from './own-data-panel.module.css'

/** What our own data cannot tell, one sentence each. */
export function OwnDataPanel() {
  const { county, edition, year } = useIndex()
  const query = useQuery(indexOwnOnlyQuery({ county, id: edition.id, year }))
  return (
    <Panel title="只凭本地数据不能判断的">
      <div className={styles['body']}>
        <Answered
          query={query}
          loading={
            <Loading label="不能判断的事项">
              <BoneLines count={3} />
            </Loading>
          }
        >
          {({ cannotJudge }) =>
            cannotJudge.length === 0 ? (
              <p>没有不能判断的。</p>
            ) : (
              <ul>
                {cannotJudge.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )
          }
        </Answered>
      </div>
    </Panel>
  )
}
