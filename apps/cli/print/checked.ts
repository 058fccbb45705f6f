import { periodPlaces, type Checked, type Finding } from '@dongjian/server/contract'
import { printTable } from './table.ts'

/** What the check found, the numbers that need a person first. */
export function sayChecked({
  agree,
  differ,
  unjudged,
  hints,
  targets,
  outside,
  period,
  asKnownOn,
  edition,
  changed,
}: Omit<Checked, 'text'>): string {
  const counts = `相符${agree.length}个，不符${differ.length}个，无法判断${unjudged.length}个，目标${targets.length}个，提示${hints.length}条${outside.length > 0 ? `，不是平台的数字${outside.length}个` : ''}`
  const parts = [
    section('不符', differ),
    section('无法判断', unjudged),
    section('提示', hints),
    section('目标', targets),
    section('不是平台的数字', outside),
    edition === null ? '' : sayChanged(changed),
  ]
  return [`报告年度：${period ?? '文稿没有写明'}，按${asKnownOn ?? '现在'}所知\n${counts}`, ...parts]
    .filter(Boolean)
    .join('\n\n')
}

const section = (title: string, findings: readonly Finding[]): string =>
  findings.length === 0
    ? ''
    : `${title}\n${printTable(findings, [
        { title: '位置', of: (finding) => String(finding.offset), right: true },
        { title: '文稿', of: (finding) => finding.text },
        { title: '平台', of: (finding) => finding.system?.text ?? '—' },
        { title: '数字', of: (finding) => finding.label ?? '' },
        { title: '期间', of: sayPeriodOf },
        { title: '说明', of: (finding) => finding.why ?? '', most: 80 },
        ...(title === '不符' ? [how] : []),
      ])}`

// Only of what somebody is told to be wrong must it be said here how it was matched.
const how = { title: '怎样认的', of: ({ match }: Finding) => match?.why ?? '', most: 80 }

/** Whether it was written in the text, and where, or is only presumed. */
const sayPeriodOf = ({ period, periodFrom }: Finding): string =>
  `${period ?? ''}${period !== null && periodFrom ? `（${periodPlaces[periodFrom]}）` : ''}`

const whats = { changed: '改动', emptied: '删空', lost: '书签丢失' } as const

/** What is not as the edition printed it; whether it is right today stands above. */
const sayChanged = (changed: Checked['changed']): string =>
  changed.length === 0
    ? '与导出的一版相比：绑定的数字没有手改过'
    : `与导出的一版相比\n${printTable(changed, [
        { title: '改了什么', of: ({ what }) => whats[what] },
        { title: '定稿', of: ({ was }) => was },
        { title: '文稿', of: ({ is }) => is || '—' },
      ])}`
