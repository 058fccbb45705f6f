import type { ImportProblem } from '@dongjian/server/contract'
import { Panel } from '../../page/panel.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import styles from './import-list.module.css'

interface Props {
  title: string
  problems: readonly ImportProblem[]
  count: number
}

/** What is wrong or looks so, where it stands, and what to write instead. */
export function ImportProblems({ title, problems, count }: Props) {
  if (problems.length === 0) return null
  return (
    <Panel title={`${title} ${count} 处`}>
      {count > problems.length && (
        <p className={styles['note']}>只列出前 {problems.length} 处，改好后再放入会列出其余的。</p>
      )}
      <ScrollRegion label={`${title}地方`} className={styles['scroll']}>
        <table className={`${styles['table']} ${styles['cards']}`}>
          <thead>
            <tr>
              <th scope="col">工作表</th>
              <th scope="col">单元格</th>
              <th scope="col">问题</th>
              <th scope="col">应当怎么填</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.sheet} ${problem.row} ${problem.cell} ${problem.what}`}>
                <td className={styles['place']}>{problem.sheet}</td>
                <th scope="row" className={styles['place']}>
                  {problem.cell ?? (problem.row === null ? '全表' : `第 ${problem.row} 行`)}
                </th>
                <td>{problem.what}</td>
                <td>{problem.advice}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  )
}
