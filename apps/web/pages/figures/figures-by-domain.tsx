import type { FigureValue } from '@dongjian/server/contract'
import { useState } from 'react'
import { Choice } from '../../controls/choice.tsx'
import { TextInput } from '../../controls/text-input.tsx'
import { Empty } from '../../states/empty.tsx'
import styles from './figures-by-domain.module.css'
import { FigureTable } from './figure-table.tsx'

interface List {
  readonly domains: readonly { readonly code: string; readonly title: string }[]
  readonly figures: readonly FigureValue[]
}

const matches = (figure: FigureValue, words: string, kind: string): boolean =>
  (words === '' || figure.label.includes(words) || figure.code.toLowerCase().includes(words.toLowerCase())) &&
  (kind === '' || figure.source === kind || figure.completeness.state === kind)

/** All numbers of the period, by the domain that defines them. */
export function FiguresByDomain({ list }: { list: List }) {
  const [words, setWords] = useState('')
  const [kind, setKind] = useState('')
  const shown = list.figures.filter((figure) => matches(figure, words.trim(), kind))
  return (
    <>
      <div className={styles['tools']}>
        <TextInput label="查数字" bare placeholder="查数字名称" type="search" value={words} onChange={setWords} />
        <Choice label="来源" value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">全部来源</option>
          <option value="counted">台账统计</option>
          <option value="received">来数</option>
          <option value="derived">测算</option>
          <option value="missing">缺数的</option>
          <option value="stale">待更新的</option>
        </Choice>
        <span className={styles['count']} role="status">
          {shown.length} 个
        </span>
      </div>
      {shown.length === 0 && <Empty title="没有符合的数字" why="换一个词，或者看全部来源。" />}
      <div className={styles['domains']}>
        {list.domains.map(({ code, title }) => {
          const own = shown.filter(({ domain }) => domain === code)
          return own.length > 0 && <FigureTable key={code} title={title} figures={own} />
        })}
      </div>
    </>
  )
}
