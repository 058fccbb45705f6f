import { sayInstant } from '../../../days/day-text.ts'
import { IndexStateMark } from '../../../indices/marks.tsx'
import { Panel } from '../../../page/panel.tsx'
import { useIndex } from '../index-in-hand.ts'
import styles from './edition-origin.module.css'

/** What was done with the data, what a correction changed, and what it takes to work it out again. */
export function EditionOrigin() {
  const { edition } = useIndex()
  const { remarks, differences, steps, engine, seed } = edition
  return (
    <Panel title="这次自测怎么来的">
      <div className={styles['origin']}>
        {differences.length > 0 && (
          <section>
            <h3>与原版不同</h3>
            <ul>
              {differences.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3>数据怎样处理</h3>
          {remarks.length === 0 ? (
            <p>没有剔除、插补和异常值处理。</p>
          ) : (
            <ul>
              {remarks.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h3>经过</h3>
          <ol className={styles['steps']}>
            {steps.map(({ to, by, at }) => (
              <li key={to}>
                <IndexStateMark state={to} /> {by} {sayInstant(at)}
              </li>
            ))}
          </ol>
        </section>
        <p className={styles['soft']}>
          用同一个模型、同一份数据和随机种子 {seed} 重算，结果一样。计算程序 {engine.replace(/^[a-z-]+\s*/i, '')}
        </p>
      </div>
    </Panel>
  )
}
