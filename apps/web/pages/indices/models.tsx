import { useQuery } from '@tanstack/react-query'
import type { IndexModelBrief } from '@dongjian/server/contract'
import { useState } from 'react'
import { indexModelQuery, indexModelsQuery } from '../../client/indices.ts'
import { sayInstant } from '../../days/day-text.ts'
import { lastAddedFirst } from '../../indices/index-words.ts'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { CheckModel } from './check-model.tsx'
import styles from './index-material.module.css'
import { ModelMethod } from './model-method.tsx'

/** The versions of models, and a place to bring a new one. */
export function Models({ county }: { county: string }) {
  const models = useQuery(indexModelsQuery(county))
  return (
    <Panel title="指数模型">
      <div className={styles['material']}>
        <Answered
          query={models}
          loading={
            <Loading label="指数模型">
              <BoneLines count={2} height={24} />
            </Loading>
          }
        >
          {(list) =>
            list.length === 0 ? (
              <Empty
                title="还没有指数模型"
                why="把指标、权重和各步怎么做写成一份文件，粘贴到下面检查，没有毛病就可以存。"
              />
            ) : (
              <ul className={styles['list']}>
                {lastAddedFirst(list).map((model) => (
                  <Model key={model.id} county={county} model={model} />
                ))}
              </ul>
            )
          }
        </Answered>
        <details className={styles['more']}>
          <summary>检查和存一份模型文件</summary>
          <CheckModel county={county} />
        </details>
      </div>
    </Panel>
  )
}

function Model({ county, model }: { county: string; model: IndexModelBrief }) {
  const { id, name, edition, about, base, indicators, bound, addedAt } = model
  return (
    <li>
      <p className={styles['name']}>
        <strong>{name}</strong>
        <span>{edition}</span>
      </p>
      {about && <p>{about}</p>}
      <p className={styles['soft']}>
        {indicators}项指标，其中{bound}项接平台数字
        {base !== null && ` · 以${base}年为基期`} · {sayInstant(addedAt)}存
      </p>
      <Method county={county} id={id} />
    </li>
  )
}

/** Read only when somebody wants to know. */
function Method({ county, id }: { county: string; id: string }) {
  const [open, setOpen] = useState(false)
  const model = useQuery({ ...indexModelQuery(county, id), enabled: open })
  return (
    <details className={styles['more']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>怎么算的</summary>
      {open && (
        <div>
          <Answered
            query={model}
            loading={
              <Loading label="模型">
                <BoneLines count={6} />
              </Loading>
            }
          >
            {(data) => <ModelMethod model={data} />}
          </Answered>
        </div>
      )}
    </details>
  )
}
