import type { InspectedPaper, PaperKind } from '@dongjian/server/contract'

/** What a first reading found, by the kind of the paper: an opinion asks, a plan and a report promise. */
export function sayRead(
  { commitments, items, problems, figures, characters }: InspectedPaper,
  kind: PaperKind,
): string {
  const asked = kind === 'opinion' ? `办理事项 ${items} 条` : `承诺 ${commitments} 条`
  return `全文 ${characters.toLocaleString('zh-CN')} 字，读出${asked}、问题 ${problems} 条、数字 ${figures} 个。核对下面几项，再收入。`
}
