import type { Edition, ReportBlock, ReportFact } from '@dongjian/server/contract'
import { DemoTag } from '../../frame/demo-tag.tsx'
import { Runs } from './runs.tsx'
import { SheetTable } from './sheet-table.tsx'
import styles from './sheet.module.css'

/** A sheet of A4 in the layout of GB/T 9704-2012; every number on it is a door. */
export function Sheet({ edition }: { edition: Edition }) {
  const facts = new Map(edition.facts.map((fact) => [fact.mark, fact]))
  return (
    <article className={styles['sheet']} aria-label={edition.title} lang="zh-CN">
      {edition.demo && (
        <p className={styles['demo']}>
          <DemoTag />
        </p>
      )}
      {edition.blocks.map((block, i) => (
        <Block key={i} block={block} facts={facts} known={edition.asKnownOn} />
      ))}
    </article>
  )
}

export interface Reading {
  facts: ReadonlyMap<string, ReportFact>
  /** The day as of which the edition read its records. */
  known: string
}

function Block({ block, ...reading }: { block: ReportBlock } & Reading) {
  if (block.kind === 'table') return <SheetTable table={block} {...reading} />
  const words = <Runs runs={block.runs} {...reading} />
  if (block.kind === 'title') return <h2 className={styles['title']}>{words}</h2>
  if (block.kind !== 'heading') return <p className={styles[block.kind]}>{words}</p>
  const Heading = block.level === 1 ? 'h3' : 'h4'
  return (
    <Heading id={block.anchor} className={styles[`level${block.level}`]}>
      {words}
    </Heading>
  )
}
