import { useMutation } from '@tanstack/react-query'
import type { SettledMatch } from '@dongjian/server/contract'
import { unsettlePhrase } from '../../../client/matches.ts'
import { Button } from '../../../controls/button.tsx'
import { ScrollRegion } from '../../../controls/scroll-region.tsx'
import { sayInstant } from '../../../days/day-text.ts'
import { Figure } from '../../../figure/figure.tsx'
import { Failure } from '../../../states/failure.tsx'
import styles from './settled-table.module.css'

interface Props {
  county: string
  settled: readonly SettledMatch[]
  /** Not while the past is looked at. */
  canUndo: boolean
}

export function SettledTable({ county, settled, canUndo }: Props) {
  const undo = useMutation({ mutationFn: (id: string) => unsettlePhrase(county, id) })
  return (
    <>
      {undo.isError && <Failure error={undo.error} />}
      <ScrollRegion label="已认定的说法" className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">文稿的说法</th>
              <th scope="col">单位</th>
              <th scope="col">是平台的</th>
              <th scope="col">认定时间</th>
              <th scope="col">认定人</th>
              {canUndo && <th scope="col">操作</th>}
            </tr>
          </thead>
          <tbody>
            {settled.map((each) => (
              <tr key={each.id}>
                <th scope="row">{each.said}</th>
                <td>{each.unit || '没有单位'}</td>
                <td>
                  <Meant settled={each} />
                </td>
                <td>{sayInstant(each.settledAt)}</td>
                <td>{each.settledBy}</td>
                {canUndo && (
                  <td>
                    <Button
                      weight="text"
                      aria-label={`撤销对“${each.said}”的认定`}
                      busy={undo.isPending && undo.variables === each.id}
                      onClick={() => undo.mutate(each.id)}
                    >
                      撤销
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}

function Meant({ settled: { figure, label } }: { settled: SettledMatch }) {
  if (figure === null) return '不是平台的数字'
  if (label === null) return '平台已没有这个数字，仍按文字认'
  return (
    <Figure code={figure} label={label} className={styles['figure']}>
      {label}
    </Figure>
  )
}
