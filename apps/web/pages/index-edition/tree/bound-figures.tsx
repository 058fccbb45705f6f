import { useQuery } from '@tanstack/react-query'
import type { IndexFigures } from '@dongjian/server/contract'
import { indexFiguresQuery } from '../../../client/indices.ts'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { sayDay } from '../../../days/day-text.ts'
import { Figure } from '../../../figure/figure.tsx'
import { Missing } from '../../../figure/missing.tsx'
import table from '../../../indices/index-table.module.css'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { useIndex } from '../index-in-hand.ts'
import styles from './tree.module.css'

/** The cells that the platform's own figures fill: as they were read, and as they are now. */
export function BoundFigures() {
  const { county, edition } = useIndex()
  const figures = useQuery(indexFiguresQuery(county, edition.id))
  return (
    <Panel title="接平台数字的各项">
      <Answered
        query={figures}
        loading={
          <Loading label="平台数字">
            <BoneLines count={4} height={28} />
          </Loading>
        }
      >
        {(list) => <Bound figures={list} />}
      </Answered>
    </Panel>
  )
}

function Bound({ figures }: { figures: IndexFigures }) {
  const { edition, year } = useIndex()
  const changed = figures.filter((each) => each.changed).length
  const shown = figures.filter((each) => each.year === year || each.changed)
  if (figures.length === 0) return <p className={styles['about']}>这个模型没有接平台数字，全部用各地数据表里的数。</p>
  return (
    <>
      <p className={styles['about']}>
        测算时按{sayDay(edition.asKnownOn)}所知取数。
        {changed === 0
          ? '到现在没有变动。'
          : `到现在有${changed}项变了：这一版不变，要按现在的数看，另做一次自测${edition.state === 'published' ? '或更正版' : ''}。`}
      </p>
      <ScrollRegion label="平台数字逐项" className={styles['scroll']}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">指标</th>
              <th scope="col">平台数字</th>
              <th scope="col">期间</th>
              <th scope="col" className={table['amount']}>
                测算时
              </th>
              <th scope="col" className={table['amount']}>
                现在
              </th>
              <th scope="col">变动</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <tr key={`${each.code} ${each.period}`}>
                <th scope="row">{each.name}</th>
                <td>{each.label}</td>
                <td>{each.periodText}</td>
                <td className={table['amount']}>
                  {each.text ?? <Missing why={each.completeness.why ?? '测算时没有这个数'} />}
                </td>
                <td className={table['amount']}>
                  <Figure code={each.figure} label={each.label} period={each.period}>
                    {each.nowText ?? <Missing why="现在没有这个数" />}
                  </Figure>
                </td>
                <td>{each.changed ? <strong className={styles['changed']}>变了</strong> : '没有变'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
