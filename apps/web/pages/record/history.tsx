import type { RecordVersion, RegisterDefinition } from '@dongjian/server/contract'
import { Panel } from '../../page/panel.tsx'
import styles from './history.module.css'
import { VersionEntry } from './version-entry.tsx'

/** Every version of the record, the newest first: what changed, by whom, through what. */
export function History({
  definition,
  versions,
}: {
  definition: RegisterDefinition
  versions: readonly RecordVersion[]
}) {
  const ordered = versions.toSorted((a, b) => b.version - a.version)
  return (
    <Panel title="历史">
      <ol className={styles['entries']}>
        {ordered.map((version, i) => (
          <VersionEntry key={version.version} definition={definition} version={version} open={i === 0} />
        ))}
      </ol>
    </Panel>
  )
}
