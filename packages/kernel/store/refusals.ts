import { defineRefusals } from '../define/index.ts'
import type { Broken } from './say-broken.ts'

const sayAll = (found: readonly Broken[]): string => found.map(({ what, advice }) => `${what}，${advice}`).join('；')

export const refuse = defineRefusals({
  changedMeanwhile: {
    status: 'conflict',
    say: (f: { title: string; record: string }) => `${f.title}“${f.record}”刚才已被别人修改，请刷新后再改`,
  },
  nothingChanged: {
    status: 'invalid',
    say: (f: { title: string; record: string }) => `${f.title}“${f.record}”没有任何改动，没有写入；请先改好再保存`,
  },
  recordNotFound: {
    status: 'notFound',
    say: (f: { title: string; record: string }) => `没有找到${f.title}“${f.record}”，它可能已被撤销`,
  },
  registerNotFound: { status: 'notFound', say: (f: { name: string }) => `没有名为“${f.name}”的台账` },
  fieldUnknown: {
    status: 'invalid',
    say: (f: { title: string; field: string }) => `${f.title}台账没有“${f.field}”这一列`,
  },
  statusUnknown: {
    status: 'invalid',
    say: (f: { title: string; status: string; allowed: string }) =>
      `${f.title}没有“${f.status}”这一状态，可填：${f.allowed}`,
  },
  required: {
    status: 'invalid',
    say: (f: { title: string; label: string }) => `${f.title}的“${f.label}”必须填写`,
  },
  neededInStatus: {
    status: 'invalid',
    say: (f: { title: string; status: string; label: string }) =>
      `${f.title}的状态是“${f.status}”，“${f.label}”必须填写`,
  },
  valueInvalid: {
    status: 'invalid',
    say: (f: { label: string; value: string; want: string }) => `“${f.label}”填写的“${f.value}”不对：${f.want}`,
  },
  ruleBroken: {
    status: 'invalid',
    say: (f: { title: string; faults: readonly Broken[] }) => `${f.title}没有写入：${sayAll(f.faults)}`,
  },
  confirmationNeeded: {
    status: 'conflict',
    say: (f: { title: string; asks: readonly Broken[] }) => `${f.title}还没有写入，请先核对：${sayAll(f.asks)}`,
  },
  referenceMissing: {
    status: 'invalid',
    say: (f: { label: string; target: string }) => `“${f.label}”所指的${f.target}不存在，请先登记`,
  },
  keyTaken: {
    status: 'conflict',
    say: (f: { title: string; key: string }) => `${f.title}中已有“${f.key}”，请改为修改原记录`,
  },
  ledgerDayInFuture: {
    status: 'invalid',
    say: (f: { day: string }) => `建账日期${f.day}还没有到，请填写台账实际截止的日期`,
  },
  ledgerDayTooLate: {
    status: 'conflict',
    say: (f: { title: string; day: string }) =>
      `${f.title}台账在${f.day}之后已有登记，不能再按${f.day}建账；请作为更正导入`,
  },
  closingNotOver: {
    status: 'invalid',
    say: (f: { title: string; day: string }) => `${f.day}还没有过完，${f.title}台账最多结到昨天`,
  },
  closingUnkept: {
    status: 'invalid',
    say: (f: { title: string }) => `${f.title}台账还没有建账，请先导入或登记，再结账`,
  },
  closingBehind: {
    status: 'conflict',
    say: (f: { title: string; kept: string }) => `${f.title}台账已记到${f.kept}，请填写以后的日期`,
  },
  cursorInvalid: { status: 'invalid', say: (_: Record<string, never>) => '翻页位置已失效，请回到第一页重新查看' },
})
