import { Link } from '@tanstack/react-router'
import type { Promised } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Panel } from '../../page/panel.tsx'
import { LightCounts } from '../../promises/light-counts.tsx'
import { PromiseRow } from './promise-row.tsx'
import styles from './promises.module.css'

const byUnit = (commitments: readonly Promised[]): Map<string, Promised[]> => {
  const units = new Map<string, Promised[]>()
  for (const each of commitments) units.set(each.unit, [...(units.get(each.unit) ?? []), each])
  return units
}

/** Every promise as a light, by the unit that leads it; progress is counted from records, never typed. */
export function Promises({ commitments }: { commitments: readonly Promised[] }) {
  const county = useCountyCode()
  const counted = commitments.filter(({ figure }) => figure !== null)
  const wordsOnly = commitments.length - counted.length
  const all = (
    <Link to="/$county/commitments" params={{ county }}>
      承诺看板
    </Link>
  )
  return (
    <Panel title="承诺进度" acts={all}>
      {commitments.length === 0 ? (
        <p className={styles['none']}>
          还没有登记承诺事项。把报告里的“下步工作措施”逐条录入承诺台账，这里就按台账算进度。
        </p>
      ) : (
        <>
          <div className={styles['counts']}>
            <LightCounts promises={counted} />
          </div>
          <table className={styles['table']}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">进度灯</th>
                <th scope="col">承诺事项</th>
                <th scope="col">现值与目标</th>
                <th scope="col">完成比例</th>
              </tr>
            </thead>
            {[...byUnit(counted)].map(([unit, own]) => (
              <tbody key={unit}>
                <tr className={styles['unit']}>
                  <th scope="rowgroup" colSpan={4}>
                    {unit}
                  </th>
                </tr>
                {own.map((each) => (
                  <PromiseRow key={each.id} commitment={each} />
                ))}
              </tbody>
            ))}
          </table>
          {wordsOnly > 0 && (
            <p className={styles['rest']}>另有 {wordsOnly} 项没有量化目标，按里程碑看，在承诺看板中逐项列出。</p>
          )}
        </>
      )}
    </Panel>
  )
}
