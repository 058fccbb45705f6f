import { useQuery } from '@tanstack/react-query'
import type { IndexDatasetBrief } from '@dongjian/server/contract'
import { groupDigits } from '../../amount/decimal-text.ts'
import { indexDatasetsQuery } from '../../client/indices.ts'
import { sayInstant } from '../../days/day-text.ts'
import { lastAddedFirst, sayYearList } from '../../indices/index-words.ts'
import { SimulatedTag } from '../../indices/marks.tsx'
import { Panel } from '../../page/panel.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Empty } from '../../states/empty.tsx'
import { AddDataset } from './add-dataset.tsx'
import styles from './index-material.module.css'

/** Values of all counties that an own run is worked out with. */
export function Datasets({ county }: { county: string }) {
  const datasets = useQuery(indexDatasetsQuery(county))
  return (
    <Panel title="各地数据">
      <div className={styles['material']}>
        <Answered
          query={datasets}
          loading={
            <Loading label="各地数据">
              <BoneLines count={2} height={24} />
            </Loading>
          }
        >
          {(list) =>
            list.length === 0 ? (
              <Empty
                title="还没有各地数据"
                why="向统计、科技部门要到各县（市、区）的指标数据，整理成一张表，从下面导入。"
              />
            ) : (
              <ul className={styles['list']}>
                {lastAddedFirst(list).map((dataset) => (
                  <Dataset key={dataset.id} dataset={dataset} />
                ))}
              </ul>
            )
          }
        </Answered>
        <details className={styles['more']}>
          <summary>导入各地数据</summary>
          <AddDataset county={county} />
        </details>
      </div>
    </Panel>
  )
}

function Dataset({ dataset }: { dataset: IndexDatasetBrief }) {
  const { name, simulated, source, units, years, columns, missing, addedAt } = dataset
  return (
    <li>
      <p className={styles['name']}>
        <strong>{name}</strong>
        {simulated && <SimulatedTag />}
      </p>
      <p>
        {units}个县（市、区） · {sayYearList(years)} · {columns}项 ·{' '}
        {missing === 0 ? '没有缺数' : `缺${groupDigits(String(missing))}格`}
      </p>
      <p className={styles['soft']}>
        来源：{source} · {sayInstant(addedAt)}导入
      </p>
    </li>
  )
}
